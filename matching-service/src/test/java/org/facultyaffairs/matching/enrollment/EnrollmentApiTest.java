package org.facultyaffairs.matching.enrollment;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.facultyaffairs.matching.program.ProgramsGiven.as;
import static org.facultyaffairs.matching.program.ProgramsGiven.body;
import static org.facultyaffairs.matching.program.ProgramsGiven.open;
import static org.facultyaffairs.matching.program.ProgramsGiven.openOf;
import static org.facultyaffairs.matching.program.ProgramsGiven.today;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.facultyaffairs.chassis.testing.RealParts;
import org.facultyaffairs.chassis.testing.Tokens;
import org.facultyaffairs.chassis.testing.Topics;
import org.facultyaffairs.contracts.EventContract;
import org.facultyaffairs.matching.Told;
import org.facultyaffairs.matching.program.ProgramsGiven;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "matching"))
class EnrollmentApiTest {

    private static final String MENTOR = "{\"role\": \"MENTOR\", \"capacity\": 2, \"areas\": [\"RESEARCH\"]}";
    private static final String MENTEE = "{\"role\": \"MENTEE\", \"needs\": {\"RESEARCH\": 3, \"TEACHING\": 0}}";

    private static boolean told;

    @BeforeEach
    void peopleAreKnown() {
        if (told) {
            return;
        }
        List<UUID> people = Stream.of("faculty2", "faculty3", "faculty4", "faculty5")
                .map(Tokens::facultyId)
                .toList();
        people.forEach(id -> Told.person(id).with("rank", "PROFESSOR").send());
        people.forEach(id -> await().until(() -> as("program-manager")
                        .get("/v1/faculty/{id}/recommendations?as=peer&limit=1", id)
                        .statusCode()
                == 200));
        told = true;
    }

    @Test
    void somebodyEnrolsThemselvesAndTakesPart() {
        // Given
        UUID program = open("\"mentorsPerMentee\": 2");

        // When
        ValidatableResponse enrolled = enroll("faculty2", program, MENTEE).statusCode(201);

        // Then
        enrolled.header("ETag", equalTo("\"0\""))
                .body("status", equalTo("ENROLLED"))
                .body("needs.RESEARCH", equalTo(3))
                .body("needs.TEACHING", nullValue())
                .body("mentorsWanted", equalTo(2))
                .body("capacity", nullValue())
                .body("facultyId", equalTo(Tokens.facultyId("faculty2").toString()));
        as("faculty2").get(enrolled.extract().header("Location")).then().statusCode(200);
    }

    @Test
    void oneMayBeMenteeAndMentorOnceEach() {
        // Given
        UUID program = open();
        enroll("faculty2", program, MENTEE).statusCode(201);

        // Then
        enroll("faculty2", program, MENTOR).statusCode(201);
        enroll("faculty2", program, MENTEE)
                .statusCode(409)
                .body("type", equalTo("urn:faculty-affairs:problem:enrolled-already"))
                .body("detail", containsString("/v1/programs/%s/enrollments/".formatted(program)));
    }

    @Test
    void theOfficeAsksAndOnlyThePersonSaysYes() {
        // Given
        UUID program = open();
        UUID person = Tokens.facultyId("faculty3");
        String invitation = "{\"role\": \"MENTOR\", \"capacity\": 1, \"facultyId\": \"%s\"}".formatted(person);

        // When
        String path = enroll("program-manager", program, invitation)
                .statusCode(201)
                .body("status", equalTo("INVITED"))
                .extract()
                .header("Location");

        // Then
        as("faculty3").get("/v1/tasks").then().body("items.about", hasItem(path));
        patch("program-manager", path, "\"0\"", "{\"status\": \"ENROLLED\"}")
                .statusCode(403)
                .body("type", equalTo("urn:faculty-affairs:problem:no-edict"));
        patch("faculty2", path, "\"0\"", "{\"status\": \"ENROLLED\"}").statusCode(404);
        enroll("faculty3", program, MENTOR).statusCode(409).body("detail", containsString("accept it at"));
        patch("faculty3", path, "\"0\"", "{\"status\": \"ENROLLED\", \"capacity\": 3}")
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("status", equalTo("ENROLLED"))
                .body("capacity", equalTo(3));
        as("faculty3").get("/v1/tasks").then().body("items.about", not(hasItem(path)));
    }

    @Test
    void whoHasSaidYesInWritingIsEnrolledByTheOfficeAndCanLeave() {
        // Given
        UUID program = open("\"mentorsPerMentee\": 1");

        // When
        ValidatableResponse enrolled = enroll("program-manager", program, inWriting("faculty3", today().toString()));

        // Then
        String location = enrolled.statusCode(201)
                .body("status", equalTo("ENROLLED"))
                .body("consent.reference", equalTo("Signed form 12"))
                .extract()
                .header("Location");
        as("faculty2").get(location).then().body("consent", nullValue());
        as("faculty3").header("If-Match", "\"0\"").delete(location).then().statusCode(204);
    }

    @Test
    void aConsentIsOfTheOfficeAndNotOfTomorrow() {
        // Given
        UUID program = open("\"mentorsPerMentee\": 1");

        // Then
        enroll(
                        "program-manager",
                        program,
                        inWriting("faculty3", today().plusDays(1).toString()))
                .statusCode(422)
                .body("type", containsString("consent-in-future"));
        enroll("faculty3", program, inWriting("faculty3", today().toString())).statusCode(403);
    }

    private static String inWriting(String user, String day) {
        return """
                {"role": "MENTOR", "capacity": 1, "facultyId": "%s",
                 "consent": {"givenOn": "%s", "reference": "Signed form 12"}}""".formatted(Tokens.facultyId(user), day);
    }

    @Test
    void nobodyEnrolsAnother() {
        // Given
        UUID program = open();
        String another = "{\"role\": \"MENTOR\", \"capacity\": 1, \"facultyId\": \"%s\"}"
                .formatted(Tokens.facultyId("faculty3"));

        // Then
        enroll("faculty2", program, another).statusCode(403);
        given().auth()
                .oauth2(Tokens.machine())
                .contentType(ContentType.JSON)
                .body(MENTEE)
                .post("/v1/programs/{id}/enrollments", program)
                .then()
                .statusCode(403);
        given().contentType(ContentType.JSON)
                .body(MENTEE)
                .post("/v1/programs/{id}/enrollments", program)
                .then()
                .statusCode(401);
    }

    @Test
    void aListWithStrangersOneselfOrSomebodyTwiceSaysWho() {
        // Given
        UUID program = open();
        enroll("faculty3", program, MENTOR).statusCode(201);
        UUID self = Tokens.facultyId("faculty2");
        UUID mentor = Tokens.facultyId("faculty3");
        UUID stranger = Tokens.facultyId("faculty4");
        UUID unknown = UUID.randomUUID();

        // When
        ValidatableResponse refused = enroll(
                "faculty2",
                program,
                "{\"role\": \"MENTEE\", \"preferences\": [\"%s\", \"%s\", \"%s\", \"%s\", \"%s\"], \"notAgain\": [\"%s\"]}"
                        .formatted(mentor, stranger, mentor, self, unknown, self));

        // Then
        refused.statusCode(422)
                .body("type", equalTo("urn:faculty-affairs:problem:enrollment-not-consistent"))
                .body(
                        "violations.field",
                        containsInAnyOrder(
                                "preferences[1]", "preferences[2]", "preferences[3]", "preferences[4]", "notAgain[0]"))
                .body("violations.message", hasItem(containsString("is not enrolled as a mentor in this programme.")))
                .body("violations.message", hasItem(containsString("is on the list twice, at place 1 and 3.")))
                .body("violations.message", hasItem("Nobody is matched with themselves."))
                .body("violations.message", hasItem("Nobody by the id %s is known here.".formatted(unknown)));
        enroll("faculty2", program, "{\"role\": \"MENTEE\", \"preferences\": [\"%s\"]}".formatted(mentor))
                .statusCode(201)
                .body("preferences", contains(mentor.toString()));
    }

    @Test
    void oneIsNotWishedForAndAvoided() {
        // Given
        UUID program = open();
        enroll("faculty3", program, MENTOR).statusCode(201);
        UUID mentor = Tokens.facultyId("faculty3");

        // Then
        enroll(
                        "faculty2",
                        program,
                        "{\"role\": \"MENTEE\", \"preferences\": [\"%s\"], \"notAgain\": [\"%s\"]}"
                                .formatted(mentor, mentor))
                .statusCode(422)
                .body("violations[0].message", containsString("is on the list of those not to meet again, too."));
    }

    @Test
    void whoIsOnlyInvitedIsAStrangerYet() {
        // Given
        UUID program = open();
        UUID person = Tokens.facultyId("faculty3");
        enroll(
                        "program-manager",
                        program,
                        "{\"role\": \"MENTOR\", \"capacity\": 1, \"facultyId\": \"%s\"}".formatted(person))
                .statusCode(201);

        // Then
        enroll("faculty2", program, "{\"role\": \"MENTEE\", \"preferences\": [\"%s\"]}".formatted(person))
                .statusCode(422);
    }

    @Test
    void termsThatCannotBeSoAreRefused() {
        // Given
        UUID program = open();

        // Then
        refused(program, "{\"role\": \"MENTOR\", \"capacity\": -1}", "capacity");
        refused(program, "{\"role\": \"MENTOR\", \"capacity\": 51}", "capacity");
        refused(program, "{\"role\": \"MENTOR\"}", "capacity");
        refused(program, "{\"role\": \"MENTOR\", \"capacity\": 1, \"needs\": {}}", "needs");
        refused(program, "{\"role\": \"MENTOR\", \"capacity\": 1, \"mentorsWanted\": 1}", "mentorsWanted");
        refused(program, "{\"role\": \"MENTEE\", \"capacity\": 1}", "capacity");
        refused(program, "{\"role\": \"MENTEE\", \"mentorsWanted\": 0}", "mentorsWanted");
        refused(program, "{\"role\": \"MENTEE\", \"needs\": {\"RESEARCH\": 4}}", "needs.RESEARCH");
        refused(program, "{\"role\": \"MENTEE\", \"needs\": {\"RESEARCH\": -1}}", "needs.RESEARCH");
        malformed(program, "{}");
        malformed(program, "{\"role\": \"COACH\"}");
        malformed(program, "{\"role\": \"MENTEE\", \"needs\": {\"COOKING\": 1}}");
        malformed(program, "{\"role\": \"MENTEE\", \"needs\": {\"RESEARCH\": null}}");
        malformed(program, "{\"role\": \"MENTEE\", \"preferences\": [null]}");
        malformed(program, "{\"role\": \"MENTEE\", \"gender\": \"?\"}");
        as("program-manager")
                .get("/v1/programs/{id}/enrollments", program)
                .then()
                .body("items", empty());
    }

    @Test
    void oneEnrolsInOpenProgrammesOnTheirDays() {
        // Given
        UUID closed = open();
        ProgramsGiven.close(closed);
        UUID later = openOf(body(today().plusDays(10), today().plusDays(20)));
        UUID over = openOf(body(today().minusDays(20), today().minusDays(10)));

        // Then
        enroll("faculty2", closed, MENTEE)
                .statusCode(409)
                .body("type", equalTo("urn:faculty-affairs:problem:program-closed"));
        enroll("faculty2", later, MENTEE)
                .statusCode(422)
                .body("type", equalTo("urn:faculty-affairs:problem:enrollment-window"));
        enroll("faculty2", over, MENTEE).statusCode(422);
        enroll("faculty2", UUID.randomUUID(), MENTEE).statusCode(404);
    }

    @Test
    void onlyWhoIsHereTakesPart() {
        // Given
        UUID program = open();
        String nobody = "{\"role\": \"MENTEE\", \"facultyId\": \"%s\"}".formatted(UUID.randomUUID());

        // Then
        enroll("program-manager", program, nobody)
                .statusCode(422)
                .body("type", equalTo("urn:faculty-affairs:problem:person-not-here"));
    }

    @Test
    void everybodySeesTheMentorsTheMentorsSeeTheMenteesAndOnlyTheOfficeSeesAll() {
        // Given
        UUID program = open();
        enroll("faculty3", program, MENTOR).statusCode(201);
        String mentee = enroll("faculty2", program, MENTEE).extract().header("Location");
        UUID invited = Tokens.facultyId("faculty5");
        enroll(
                        "program-manager",
                        program,
                        "{\"role\": \"MENTOR\", \"capacity\": 1, \"facultyId\": \"%s\"}".formatted(invited))
                .statusCode(201);

        // Then
        list("program-manager", program).body("items", hasSize(3)).body("items.notAgain", hasSize(3));
        list("faculty4", program)
                .body("items.role", contains("MENTOR"))
                .body("items[0].areas", contains("RESEARCH"))
                .body("items[0].capacity", nullValue())
                .body("items[0].preferences", nullValue());
        list("faculty3", program).body("items.role", containsInAnyOrder("MENTOR", "MENTEE"));
        assertThat(as("faculty3").get(mentee).jsonPath().getMap("needs")).isNull();
        list("faculty5", program).body("items.status", containsInAnyOrder("INVITED", "ENROLLED"));
        as("faculty4").get(mentee).then().statusCode(404);
        as("program-manager")
                .get("/v1/programs/{id}/enrollments?role=MENTOR&status=INVITED", program)
                .then()
                .body("items.facultyId", contains(invited.toString()));
        given().auth()
                .oauth2(Tokens.machine())
                .get("/v1/programs/{id}/enrollments", program)
                .then()
                .statusCode(403);
        as("faculty2")
                .get("/v1/programs/{id}/enrollments?role=COACH", program)
                .then()
                .statusCode(400);
        as("faculty2")
                .get("/v1/programs/{id}/enrollments", UUID.randomUUID())
                .then()
                .statusCode(404);
    }

    @Test
    void aLongListIsReadPageByPage() {
        // Given
        UUID program = open();
        Stream.of("faculty2", "faculty3", "faculty4")
                .forEach(user -> enroll(user, program, MENTOR).statusCode(201));

        // When
        var first = as("program-manager")
                .get("/v1/programs/{id}/enrollments?limit=2", program)
                .jsonPath();
        var second = as("program-manager")
                .get("/v1/programs/{id}/enrollments?limit=2&cursor={c}", program, first.getString("next"))
                .jsonPath();

        // Then
        assertThat(first.getList("items")).hasSize(2);
        assertThat(second.getList("items")).hasSize(1);
        assertThat(second.getString("next")).isNull();
        as("program-manager")
                .get("/v1/programs/{id}/enrollments?cursor=x", program)
                .then()
                .statusCode(400);
    }

    @Test
    void aPatchChangesWhatItNamesAndTakesAwayWhatIsNull() {
        // Given
        UUID program = open();
        String path = enroll(
                        "faculty2",
                        program,
                        "{\"role\": \"MENTEE\", \"needs\": {\"RESEARCH\": 3, \"TEACHING\": 1}, \"mentorsWanted\": 2}")
                .extract()
                .header("Location");

        // When
        patch("faculty2", path, "\"0\"", "{\"needs\": {\"TEACHING\": null, \"ADVOCACY\": 2}}")
                .statusCode(200)
                .body("needs.RESEARCH", equalTo(3))
                .body("needs.TEACHING", nullValue())
                .body("needs.ADVOCACY", equalTo(2))
                .body("mentorsWanted", equalTo(2));

        // Then
        patch("faculty2", path, "\"0\"", "{\"mentorsWanted\": 1}").statusCode(412);
        patch("faculty2", path, null, "{\"mentorsWanted\": 1}").statusCode(428);
        patch("faculty2", path, "\"1\"", "{\"mentorsWanted\": 11}").statusCode(422);
        patch("faculty2", path, "\"1\"", "{\"capacity\": 1}").statusCode(422);
        patch("faculty2", path, "\"1\"", "{\"status\": \"LEFT\"}").statusCode(400);
        patch("faculty2", path, "\"1\"", "{\"role\": \"MENTOR\"}").statusCode(400);
        patch("faculty2", path, "\"1\"", "[]").statusCode(400);
        patch("faculty2", path, "\"1\"", "{\"mentorsWanted\": null}")
                .statusCode(200)
                .body("mentorsWanted", equalTo(1));
        patch("program-manager", path, "*", "{\"notAgain\": [\"%s\"]}".formatted(Tokens.facultyId("faculty4")))
                .statusCode(200)
                .body("notAgain", hasSize(1));
    }

    @Test
    void anothersTermsAreNotMineToChange() {
        // Given
        UUID program = open();
        String path = enroll("faculty3", program, MENTOR).extract().header("Location");

        // Then
        patch("faculty2", path, "*", "{\"capacity\": 9}").statusCode(403);
        as("faculty2").header("If-Match", "*").delete(path).then().statusCode(403);
    }

    /** Issue 3: one person who left kept everybody who had wished for them from changing anything, or from saying yes. */
    @Test
    void whoHasLeftStaysWishedForAndKeepsNobodyFromChanging() {
        // Given
        UUID program = open();
        UUID gone = Tokens.facultyId("faculty3");
        String mentor = enroll("faculty3", program, MENTOR).extract().header("Location");
        String wish = "\"role\": \"MENTEE\", \"preferences\": [\"%s\"]".formatted(gone);
        String mine =
                enroll("faculty2", program, "{%s}".formatted(wish)).extract().header("Location");
        String invited = enroll(
                        "program-manager",
                        program,
                        "{%s, \"facultyId\": \"%s\"}".formatted(wish, Tokens.facultyId("faculty4")))
                .extract()
                .header("Location");

        // When
        as("faculty3").header("If-Match", "*").delete(mentor).then().statusCode(204);

        // Then
        patch("faculty2", mine, "*", "{\"needs\": {\"RESEARCH\": 2}}")
                .statusCode(200)
                .body("preferences", hasSize(1));
        patch("faculty4", invited, "*", "{\"status\": \"ENROLLED\"}")
                .statusCode(200)
                .body("status", equalTo("ENROLLED"));
        enroll("faculty5", program, "{%s}".formatted(wish)).statusCode(422);
    }

    @Test
    void oneLeavesAtAnyTimeAndMayComeAgain() {
        // Given
        UUID program = open();
        String path = enroll("faculty2", program, MENTEE).extract().header("Location");

        // When
        as("faculty2").delete(path).then().statusCode(428);
        as("faculty2").header("If-Match", "\"0\"").delete(path).then().statusCode(204);

        // Then
        as("faculty2").get(path).then().body("status", equalTo("LEFT"));
        list("faculty2", program).body("items", empty());
        as("faculty2").header("If-Match", "*").delete(path).then().statusCode(409);
        patch("faculty2", path, "*", "{\"mentorsWanted\": 2}").statusCode(409);
        enroll("faculty2", program, MENTEE).statusCode(201);
        ProgramsGiven.close(program);
        String again = as("faculty2")
                .get("/v1/programs/{id}/enrollments", program)
                .jsonPath()
                .getString("items[0].id");
        as("faculty2")
                .header("If-Match", "*")
                .delete("/v1/programs/{id}/enrollments/{eid}", program, again)
                .then()
                .statusCode(204);
    }

    @Test
    void whatIsToldKeepsItsContractAndNothingInConfidence() {
        // Given
        UUID program = open();
        UUID person = Tokens.facultyId("faculty4");
        String path = enroll(
                        "program-manager",
                        program,
                        "{\"role\": \"MENTOR\", \"capacity\": 1, \"facultyId\": \"%s\", \"notAgain\": [\"%s\"]}"
                                .formatted(person, Tokens.facultyId("faculty5")))
                .extract()
                .header("Location");

        // When
        patch("faculty4", path, "*", "{\"status\": \"ENROLLED\"}").statusCode(200);
        patch("faculty4", path, "*", "{\"capacity\": 2}").statusCode(200);
        patch("faculty4", path, "*", "{\"capacity\": 2}").statusCode(200);
        as("faculty4").header("If-Match", "*").delete(path).then().statusCode(204);

        // Then
        String id = path.substring(path.lastIndexOf('/') + 1);
        await().until(() -> Topics.of("programs", id).size() == 4);
        List<Topics.Seen> events = Topics.of("programs", id);
        assertThat(Topics.types(events))
                .containsExactly("person-invited", "person-enrolled", "person-enrolled", "person-unenrolled");
        events.forEach(event -> assertThat(EventContract.of(event.type()).violations(String.valueOf(event.body())))
                .isEmpty());
        assertThat(events).allSatisfy(event -> assertThat(event.body())
                .doesNotContain(Tokens.facultyId("faculty5").toString()));
    }

    @Test
    void whenSomebodyHasTimeIsForThemAndTheOffice() {
        // Given
        UUID program = open();
        String mentor = enroll(
                        "faculty3",
                        program,
                        "{\"role\": \"MENTOR\", \"capacity\": 1, \"freeTimes\": [\"FRIDAY_AFTERNOON\", \"MONDAY_MORNING\"]}")
                .statusCode(201)
                .body("freeTimes", contains("MONDAY_MORNING", "FRIDAY_AFTERNOON"))
                .extract()
                .header("Location");
        enroll("faculty2", program, MENTEE).statusCode(201).body("freeTimes", empty());

        // When
        patch("faculty3", mentor, "\"0\"", "{\"freeTimes\": [\"TUESDAY_MORNING\", \"TUESDAY_MORNING\"]}")
                .statusCode(200)
                .body("freeTimes", contains("TUESDAY_MORNING"))
                .body("capacity", equalTo(1));

        // Then
        as("faculty2").get(mentor).then().statusCode(200).body("freeTimes", nullValue());
        as("program-manager").get(mentor).then().body("freeTimes", contains("TUESDAY_MORNING"));
        patch("faculty3", mentor, "*", "{\"freeTimes\": null}").statusCode(200).body("freeTimes", empty());
        malformed(program, "{\"role\": \"MENTEE\", \"freeTimes\": [\"SUNDAY_MORNING\"]}");
        malformed(program, "{\"role\": \"MENTEE\", \"freeTimes\": [null]}");
        String id = mentor.substring(mentor.lastIndexOf('/') + 1);
        await().until(() -> Topics.of("programs", id).size() == 3);
        assertThat(Topics.of("programs", id))
                .allSatisfy(event -> assertThat(event.body()).doesNotContain("_MORNING", "freeTimes"));
    }

    @Test
    void theSameRequestTwiceEnrolsOnce() {
        // Given
        UUID program = open();
        String key = UUID.randomUUID().toString();

        // When
        String first = as("faculty2")
                .header("Idempotency-Key", key)
                .body(MENTEE)
                .post("/v1/programs/{id}/enrollments", program)
                .then()
                .statusCode(201)
                .extract()
                .asString();

        // Then
        as("faculty2")
                .header("Idempotency-Key", key)
                .body(MENTEE)
                .post("/v1/programs/{id}/enrollments", program)
                .then()
                .statusCode(201)
                .body(equalTo(first));
        as("faculty2")
                .header("Idempotency-Key", key)
                .body(MENTOR)
                .post("/v1/programs/{id}/enrollments", program)
                .then()
                .statusCode(422);
    }

    @Test
    void ofTwoRequestsAtOnceOneEnrols() {
        // Given
        UUID program = open();

        // When
        List<Integer> answers = Stream.generate(() -> CompletableFuture.supplyAsync(() -> as("faculty2")
                        .body(MENTEE)
                        .post("/v1/programs/{id}/enrollments", program)
                        .statusCode()))
                .limit(4)
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        // Then
        assertThat(answers).containsExactlyInAnyOrder(201, 409, 409, 409);
    }

    private static ValidatableResponse enroll(String user, UUID program, String body) {
        return as(user).body(body)
                .post("/v1/programs/{id}/enrollments", program)
                .then();
    }

    private static ValidatableResponse patch(
            String user, String path, @org.jspecify.annotations.Nullable String ifMatch, String body) {
        var request = as(user).contentType("application/merge-patch+json").body(body);
        return (ifMatch == null ? request : request.header("If-Match", ifMatch))
                .patch(path)
                .then();
    }

    private static ValidatableResponse list(String user, UUID program) {
        return as(user).get("/v1/programs/{id}/enrollments", program).then().statusCode(200);
    }

    private static void refused(UUID program, String body, String field) {
        enroll("faculty2", program, body).statusCode(422).body("violations.field", contains(field));
    }

    private static void malformed(UUID program, String body) {
        enroll("faculty2", program, body).statusCode(400);
    }
}
