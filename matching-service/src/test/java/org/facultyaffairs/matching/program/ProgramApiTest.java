package org.facultyaffairs.matching.program;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.facultyaffairs.matching.program.ProgramsGiven.as;
import static org.facultyaffairs.matching.program.ProgramsGiven.body;
import static org.facultyaffairs.matching.program.ProgramsGiven.open;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import org.facultyaffairs.chassis.testing.RealParts;
import org.facultyaffairs.chassis.testing.Topics;
import org.facultyaffairs.contracts.EventContract;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "matching"))
class ProgramApiTest {

    @Test
    void theOfficeOpensAProgrammeAndEverybodyReadsIt() {
        // When
        ValidatableResponse opened =
                as("program-manager").body(body()).post("/v1/programs").then().statusCode(201);

        // Then
        String path = opened.extract().header("Location");
        as("faculty")
                .get(path)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"0\""))
                .body("status", equalTo("OPEN"))
                .body("model", equalTo("DYAD"))
                .body("fairness", equalTo("HIGHEST_TOTAL"))
                .body("mentorsPerMentee", equalTo(1))
                .body("unfilledPrice", equalTo(1.0f))
                .body("cadence.everyDays", equalTo(30))
                .body("agreementTemplate", containsString("without fault"))
                .body("criteria.name", hasItem("expertise-for-need"));
        as("faculty").get("/v1/programs?limit=200").then().body("items.id", hasItem(id(path)));
        as("analyst").get(path).then().statusCode(200);
        given().get(path).then().statusCode(401);
    }

    @Test
    void anotherThanTheOfficeWritesNone() {
        // Given
        UUID program = open();

        // Then
        as("faculty").body(body()).post("/v1/programs").then().statusCode(403);
        as("leader").body(body()).post("/v1/programs").then().statusCode(403);
        as("faculty")
                .header("If-Match", "*")
                .body(body())
                .put("/v1/programs/{id}", program)
                .then()
                .statusCode(403);
        as("faculty")
                .header("If-Match", "*")
                .delete("/v1/programs/{id}", program)
                .then()
                .statusCode(403);
    }

    @Test
    void itsManagerEditsCriteriaWithoutADeveloper() {
        // Given
        UUID program = open();
        String criteria = """
                "criteria": [{"name": "expertise-for-need", "weight": 3},
                             {"name": "outside-discipline", "strength": "SOFT", "weight": 1},
                             {"name": "least-rank", "parameters": {"leastRank": "PROFESSOR"}},
                             {"name": "career-stage-distance", "strength": "HARD",
                              "parameters": {"leastRanksAhead": 1, "mostRanksAhead": 3}}]""";

        // When
        ValidatableResponse written = as("program-manager")
                .header("If-Match", "\"0\"")
                .body(body(criteria, "\"fairness\": \"WORST_OFF_FIRST\"", "\"unfilledPrice\": 0.25"))
                .put("/v1/programs/{id}", program)
                .then();

        // Then
        written.statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("fairness", equalTo("WORST_OFF_FIRST"))
                .body("unfilledPrice", equalTo(0.25f))
                .body(
                        "criteria.name",
                        contains("expertise-for-need", "outside-discipline", "least-rank", "career-stage-distance"))
                .body("criteria.strength", contains("SOFT", "SOFT", "HARD", "HARD"))
                .body("criteria[0].weight", equalTo(3.0f))
                .body("criteria[2].parameters.leastRank", equalTo("PROFESSOR"))
                .body("criteria[3].parameters.mostRanksAhead", equalTo(3));
    }

    @Test
    void whatEverybodyIsToldKeepsItsContract() {
        // Given
        UUID program = open();
        as("program-manager")
                .header("If-Match", "*")
                .body(body())
                .put("/v1/programs/{id}", program)
                .then()
                .statusCode(200);

        // When
        ProgramsGiven.close(program);

        // Then
        await().until(() -> Topics.of("programs", program.toString()).size() == 3);
        List<Topics.Seen> told = Topics.of("programs", program.toString());
        assertThat(Topics.types(told)).containsExactly("program-opened", "program-changed", "program-closed");
        told.forEach(event -> assertThat(EventContract.of(event.type()).violations(String.valueOf(event.body())))
                .isEmpty());
    }

    @Test
    void whatMakesNoSenseIsSaidByFieldAllAtOnce() {
        // Given
        String nonsense = """
                {"name": "Upside down",
                 "charter": {"valuesAndGoals": "a", "supportCommitted": "b", "successCriteria": "c"},
                 "enrolmentOpens": "2027-03-01", "enrolmentCloses": "2027-02-01",
                 "starts": "2027-02-15", "ends": "2027-01-01",
                 "mentorsPerMentee": 0, "unfilledPrice": 1e9, "cadence": {"everyDays": 0, "minutes": 1},
                 "criteria": [{"name": "expertise-for-need", "weight": -2}, {"name": "same-track", "strength": "HARD"},
                              {"name": "different-track", "strength": "HARD"}]}""";

        // Then
        as("program-manager")
                .body(nonsense)
                .post("/v1/programs")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:faculty-affairs:problem:program-not-consistent"))
                .body(
                        "violations.field",
                        containsInAnyOrder(
                                "enrolmentCloses",
                                "starts",
                                "ends",
                                "ends",
                                "mentorsPerMentee",
                                "unfilledPrice",
                                "cadence.everyDays",
                                "cadence.minutes",
                                "criteria[0].weight",
                                "criteria[1].name"))
                .body(
                        "violations.message",
                        hasItem("An unfilled place costs from 0 to 1000 perfect pairs, not 1000000000."))
                .body(
                        "violations.message",
                        hasItem(
                                "'same-track' (HARD) and 'different-track' (HARD) contradict each other: keep one of the"
                                        + " two."));
    }

    @Test
    void criteriaThatMakeNoSenseAreRefused() {
        refused("[]", "criteria", "No criterion weighs anything");
        refused("[{\"name\": \"openness\", \"weight\": 0}]", "criteria", "No criterion weighs anything");
        refused("[{\"name\": \"zodiac\"}]", "criteria[0].name", "There is no criterion 'zodiac'");
        refused("[{\"name\": \"openness\"}, {\"name\": \"openness\"}]", "criteria[1].name", "written twice");
        refused("[{\"name\": \"language\"}]", "criteria", "it may decide a third at most");
        refused(
                "[{\"name\": \"openness\"}, {\"name\": \"reporting-line\", \"parameters\": {\"sameManager\": false}}]",
                "criteria",
                "contradicts the model DYAD");
    }

    @Test
    void aPlaceKeptForAnotherDepartmentIsNotPromisedBesideCoverage() {
        // Given
        String kept = "\"criteria\": [{\"name\": \"openness\"}, {\"name\": \"one-outside-discipline\"}]";

        // Then
        as("program-manager")
                .body(body("\"coverage\": true", kept, "\"mentorsPerMentee\": 0"))
                .post("/v1/programs")
                .then()
                .statusCode(422)
                .body("violations.field", containsInAnyOrder("coverage", "mentorsPerMentee"))
                .body(
                        "violations.message",
                        hasItem(containsString("'one-outside-discipline' cannot both be promised")));
        UUID program = open(kept, "\"mentorsPerMentee\": 2");
        as("faculty").get("/v1/programs/{id}", program).then().body("criteria[1].strength", equalTo("HARD"));
    }

    @Test
    void whoMayBeMatchedWithAColleagueOfTheSameManagerIsForOtherModelsToSay() {
        assertThat(open(
                        "\"model\": \"GROUP\"",
                        "\"criteria\": [{\"name\": \"openness\"},"
                                + " {\"name\": \"reporting-line\", \"parameters\": {\"sameManager\": false}}]"))
                .isNotNull();
    }

    @Test
    void whatCannotBeReadIsMalformed() {
        as("program-manager")
                .body("{}")
                .post("/v1/programs")
                .then()
                .statusCode(400)
                .body("violations", hasSize(6));
        as("program-manager")
                .body(body("\"women\": 3"))
                .post("/v1/programs")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("women"));
        as("program-manager")
                .body(body("\"model\": \"TRIAD\""))
                .post("/v1/programs")
                .then()
                .statusCode(400);
        as("program-manager")
                .body(body("\"criteria\": [null]"))
                .post("/v1/programs")
                .then()
                .statusCode(400);
        as("faculty").get("/v1/programs?status=SHUT").then().statusCode(400);
        as("faculty").get("/v1/programs?cursor=nonsense").then().statusCode(400);
        as("faculty").get("/v1/programs/{id}", UUID.randomUUID()).then().statusCode(404);
        as("faculty").get("/v1/programs/not-an-id").then().statusCode(404);
    }

    @Test
    void aChangeIsBasedOnWhatWasRead() {
        // Given
        UUID program = open();

        // Then
        as("program-manager")
                .body(body())
                .put("/v1/programs/{id}", program)
                .then()
                .statusCode(428);
        as("program-manager")
                .header("If-Match", "\"7\"")
                .body(body())
                .put("/v1/programs/{id}", program)
                .then()
                .statusCode(412);
        as("program-manager").delete("/v1/programs/{id}", program).then().statusCode(428);
        as("program-manager")
                .header("If-Match", "\"7\"")
                .delete("/v1/programs/{id}", program)
                .then()
                .statusCode(412);
        as("program-manager")
                .header("If-Match", "*")
                .delete("/v1/programs/{id}", UUID.randomUUID())
                .then()
                .statusCode(404);
    }

    @Test
    void aClosedProgrammeIsReadAndNoMoreThanThat() {
        // Given
        UUID program = open();

        // When
        ProgramsGiven.close(program);

        // Then
        as("faculty").get("/v1/programs/{id}", program).then().body("status", equalTo("CLOSED"));
        as("program-manager")
                .header("If-Match", "*")
                .body(body())
                .put("/v1/programs/{id}", program)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:faculty-affairs:problem:program-closed"));
        as("program-manager")
                .header("If-Match", "*")
                .delete("/v1/programs/{id}", program)
                .then()
                .statusCode(409);
        as("faculty")
                .get("/v1/programs?status=OPEN&limit=200")
                .then()
                .body("items.id", not(hasItem(program.toString())));
        as("faculty").get("/v1/programs?status=CLOSED&limit=200").then().body("items.id", hasItem(program.toString()));
    }

    @Test
    void theSameRequestTwiceOpensOneProgramme() {
        // Given
        String key = UUID.randomUUID().toString();

        // When
        String first = as("program-manager")
                .header("Idempotency-Key", key)
                .body(body())
                .post("/v1/programs")
                .asString();
        String second = as("program-manager")
                .header("Idempotency-Key", key)
                .body(body())
                .post("/v1/programs")
                .asString();

        // Then
        assertThat(second).isEqualTo(first);
        as("program-manager")
                .header("Idempotency-Key", key)
                .body(body("\"coverage\": true"))
                .post("/v1/programs")
                .then()
                .statusCode(422);
    }

    @Test
    void aLongListIsReadPageByPage() {
        // Given
        UUID older = open();
        UUID newer = open();

        // When
        var first = as("faculty").get("/v1/programs?limit=1").jsonPath();
        var second = as("faculty")
                .get("/v1/programs?limit=1&cursor=" + first.getString("next"))
                .jsonPath();

        // Then
        assertThat(List.of(first.getString("items[0].id"), second.getString("items[0].id")))
                .containsExactly(newer.toString(), older.toString());
    }

    @Test
    void whoWroteIsInTheAudit() {
        // Given
        UUID program = open();

        // Then
        as("admin")
                .get("/v1/audit?subject={id}", program)
                .then()
                .statusCode(200)
                .body("items.action", hasItem("program-opened"));
    }

    private static void refused(String criteria, String field, String words) {
        as("program-manager")
                .body(body("\"criteria\": " + criteria))
                .post("/v1/programs")
                .then()
                .statusCode(422)
                .body("violations[0].field", equalTo(field))
                .body("violations[0].message", containsString(words));
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
