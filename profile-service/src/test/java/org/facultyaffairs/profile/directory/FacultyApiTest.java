package org.facultyaffairs.profile.directory;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.facultyaffairs.profile.Hr.by;
import static org.facultyaffairs.profile.Hr.etag;
import static org.facultyaffairs.profile.Hr.facts;
import static org.facultyaffairs.profile.Hr.hire;
import static org.facultyaffairs.profile.Hr.hireUser;
import static org.facultyaffairs.profile.Hr.hr;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.facultyaffairs.chassis.testing.RealParts;
import org.facultyaffairs.chassis.testing.Tokens;
import org.facultyaffairs.chassis.testing.Topics;
import org.facultyaffairs.contracts.EventContract;
import org.facultyaffairs.profile.Hr;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "profile"))
class FacultyApiTest {

    @BeforeEach
    void unitsAndPeople() {
        Hr.units();
        hireUser("faculty", 7, "Daniel", "Okafor");
        hireUser("faculty2", 11, "Samuel", "Reyes");
        hireUser("leader", 4, "Robert", "Hale");
    }

    @Test
    void hrTakesSomebodyOnAndEveryoneHearsOfThem() {
        // When
        String id = hire(facts("X0001", "Amara", "Okoye"))
                .statusCode(201)
                .header("ETag", "\"1\"")
                .header("Location", startsWith("/v1/faculty/"))
                .body("careerStage", equalTo("MID"))
                .body("managerId", equalTo(Tokens.facultyId("leader").toString()))
                .body("appointments[0].start", equalTo("2019-07-01"))
                .extract()
                .path("id");

        // Then
        assertThat(id).isEqualTo(new EmployeeNumber("X0001").facultyId().toString());
        assertThat(lastEvent(id, 1).type()).isEqualTo("faculty-profile-changed");
        JsonPath told = JsonPath.from(lastEvent(id, 1).body());
        assertThat(told.getLong("version")).isEqualTo(1);
        assertThat(told.getString("managerId"))
                .isEqualTo(Tokens.facultyId("leader").toString());
    }

    @Test
    void aPersonIsTakenOnOnce() {
        hire(facts("X0002", "Ada", "Once")).statusCode(201);

        hire(facts("X0002", "Ada", "Twice"))
                .statusCode(409)
                .body("type", equalTo("urn:faculty-affairs:problem:employee-number-taken"));
        Map<String, Object> sameAddress = facts("X0003", "Eve", "Other");
        sameAddress.put("email", "X0002@som.example.edu");
        hire(sameAddress).statusCode(409).body("type", equalTo("urn:faculty-affairs:problem:email-taken"));
    }

    @Test
    void aRepeatedPostGetsItsFirstAnswerAndDoesNothingTwice() {
        RequestSpecification post = hr().header("Idempotency-Key", "hire-x0004").body(facts("X0004", "Ida", "Key"));
        post.post("/v1/faculty").then().statusCode(201);

        hr().header("Idempotency-Key", "hire-x0004")
                .body(facts("X0004", "Ida", "Key"))
                .post("/v1/faculty")
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", "true")
                .body("version", equalTo(1));
        hr().header("Idempotency-Key", "hire-x0004")
                .body(facts("X0004", "Ida", "Other"))
                .post("/v1/faculty")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:faculty-affairs:problem:idempotency-key-reused"));
    }

    @Test
    void whatHrGetsWrongIsNamed() {
        Map<String, Object> orcid = facts("X0005", "Bad", "Orcid");
        orcid.put("orcid", "0000-0002-1825-0098");
        hire(orcid)
                .statusCode(422)
                .body("type", equalTo("urn:faculty-affairs:problem:bad-orcid"))
                .body("violations[0].field", equalTo("orcid"));

        Map<String, Object> unit = facts("X0005", "Bad", "Unit");
        unit.put("unit", "nowhere");
        hire(unit).statusCode(422).body("violations[0].field", equalTo("unit"));

        Map<String, Object> rank = facts("X0005", "Bad", "Rank");
        rank.put("rank", "KING");
        hire(rank).statusCode(400).body("violations[0].field", equalTo("rank"));

        Map<String, Object> email = facts("X0005", "Bad", "Email");
        email.put("email", "nobody");
        hire(email).statusCode(400).body("violations[0].field", equalTo("email"));

        Map<String, Object> salary = facts("X0005", "Bad", "Field");
        salary.put("salary", 1);
        hire(salary).statusCode(400).body("violations[0].field", equalTo("salary"));

        Map<String, Object> nameless = facts("X0005", "", "Name");
        hire(nameless).statusCode(400).body("violations[0].field", equalTo("name.given"));

        String nobody = new EmployeeNumber("X0005").facultyId().toString();
        hr().get("/v1/faculty/" + nobody).then().statusCode(404);
    }

    @Test
    void aPromotionKeepsTheHistoryAndIsToldWhole() {
        String id =
                hire(facts("X0006", "Pro", "Moted")).statusCode(201).extract().path("id");
        Map<String, Object> promoted = facts("X0006", "Pro", "Moted");
        promoted.put("rank", "PROFESSOR");
        promoted.put("rankSince", "2026-07-01");

        // When
        hr().header("If-Match", "\"1\"")
                .body(promoted)
                .put("/v1/faculty/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("appointments.size()", equalTo(2))
                .body("careerStage", equalTo("SENIOR"));

        // Then
        JsonPath told = JsonPath.from(lastEvent(id, 2).body());
        assertThat(told.getLong("version")).isEqualTo(2);
        assertThat(told.getString("appointments[0].end")).isEqualTo("2026-06-30");

        hr().header("If-Match", "\"2\"")
                .body(promoted)
                .put("/v1/faculty/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"");
        hr().body(promoted).put("/v1/faculty/" + id).then().statusCode(428);
        hr().header("If-Match", "\"1\"")
                .body(promoted)
                .put("/v1/faculty/" + id)
                .then()
                .statusCode(412);
    }

    @Test
    void ofTwoChangesAtTheSameMomentOneWins() {
        String id =
                hire(facts("X0010", "Con", "Current")).statusCode(201).extract().path("id");
        String token = Tokens.machine();

        // When
        List<Integer> answers = IntStream.range(0, 8)
                .parallel()
                .mapToObj(i -> {
                    Map<String, Object> facts = facts("X0010", "Con" + i, "Current");
                    return given().auth()
                            .oauth2(token)
                            .contentType("application/json")
                            .header("If-Match", "\"1\"")
                            .body(facts)
                            .put("/v1/faculty/" + id)
                            .statusCode();
                })
                .toList();

        // Then
        assertThat(answers).containsOnly(200, 412).containsOnlyOnce(200);
        hr().get("/v1/faculty/" + id).then().header("ETag", "\"2\"");
    }

    @Test
    void whoLeavesStaysOnFileAndIsAnnouncedWithWhatStaysCountable() {
        String id =
                hire(facts("X0007", "Lea", "Ving")).statusCode(201).extract().path("id");
        hr().delete("/v1/faculty/" + id).then().statusCode(428);

        // When
        hr().header("If-Match", "\"1\"").delete("/v1/faculty/" + id).then().statusCode(204);

        // Then
        assertThat(lastEvent(id, 2).type()).isEqualTo("faculty-departed");
        hr().get("/v1/faculty/" + id).then().statusCode(200).body("status", equalTo("DEPARTED"));
        hr().header("If-Match", "*").delete("/v1/faculty/" + id).then().statusCode(409);
        by("faculty").get("/v1/faculty?q=ving").then().body("items.size()", equalTo(0));
        by("faculty").get("/v1/faculty?q=ving&status=DEPARTED").then().body("items.size()", equalTo(1));
    }

    @Test
    void colleaguesSeeWhoSomebodyIsAndLeadersWhatHrSays() {
        String path = "/v1/faculty/" + Tokens.facultyId("faculty2");

        by("faculty")
                .get(path)
                .then()
                .statusCode(200)
                .body("name.family", equalTo("Reyes"))
                .body("email", nullValue())
                .body("employeeNumber", nullValue())
                .body("hiredOn", nullValue())
                .body("appointments", nullValue());
        for (String user : List.of("faculty2", "leader", "program-manager", "admin")) {
            by(user).get(path).then().statusCode(200).body("email", equalTo("e0011@som.example.edu"));
        }
        hr().get(path).then().statusCode(200).body("employeeNumber", equalTo("E0011"));
    }

    @Test
    void neitherAnalystsNorCommitteesSeeAPersonsRow() {
        for (String user : List.of("analyst", "committee-member")) {
            by(user).get("/v1/faculty").then().statusCode(403);
            by(user).get("/v1/faculty/" + Tokens.facultyId("faculty")).then().statusCode(403);
            by(user).accept("text/csv").get("/v1/faculty").then().statusCode(403);
        }
        for (String path : List.of("/me/career-profile", "/me/self-identification")) {
            by("committee-member")
                    .contentType("application/json")
                    .body("{}")
                    .put("/v1/faculty" + path)
                    .then()
                    .statusCode(403);
        }
        by("faculty8").get("/v1/faculty").then().statusCode(200);
        given().get("/v1/faculty").then().statusCode(401);
    }

    @Test
    void onlyHrWrites() {
        String path = "/v1/faculty/" + Tokens.facultyId("faculty");
        for (String user : List.of("faculty", "leader", "program-manager")) {
            by(user).contentType("application/json")
                    .body(facts("X0008", "No", "Body"))
                    .post("/v1/faculty")
                    .then()
                    .statusCode(403);
            by(user).header("If-Match", "*").delete(path).then().statusCode(403);
        }
        hr().get("/v1/faculty/" + UUID.randomUUID()).then().statusCode(404);
        hr().get("/v1/faculty/not-an-id").then().statusCode(404);
    }

    @Test
    void aSearchNarrowsByEverythingThatItIsGiven() {
        hr().header("If-Match", "*").body(facts("X0009", "Zoe", "Needle")).post("/v1/faculty");
        by("faculty").get("/v1/faculty?q=NEEDLE").then().body("items.name.given", contains("Zoe"));
        by("faculty")
                .get("/v1/faculty?q=needle&unit=medicine&rank=ASSOCIATE_PROFESSOR&track=CLINICIAN_EDUCATOR")
                .then()
                .body("items.size()", equalTo(1));
        by("faculty").get("/v1/faculty?q=needle&unit=basic-science").then().body("items.size()", equalTo(0));
        by("faculty").get("/v1/faculty?q=needle&rank=PROFESSOR").then().body("items.size()", equalTo(0));
        by("faculty").get("/v1/faculty?q=%25").then().body("items.size()", equalTo(0));
        by("faculty").get("/v1/faculty?rank=KING").then().statusCode(400).body("violations[0].field", equalTo("rank"));
        by("faculty").get("/v1/faculty?limit=0").then().statusCode(400);
        by("faculty").get("/v1/faculty?cursor=nonsense").then().statusCode(400);
    }

    @Test
    void theOfficeFindsPeopleByNumberAndAddressAndOthersDoNot() {
        for (String q : List.of("E0011", "E0011@som.example.edu")) {
            by("program-manager").get("/v1/faculty?q=" + q).then().body("items.name.family", contains("Reyes"));
            by("faculty").get("/v1/faculty?q=" + q).then().body("items.size()", equalTo(0));
        }
    }

    @Test
    void pagesFollowOneAnotherWithoutGapOrRepeat() {
        for (int i = 0; i < 5; i++) {
            hire(facts("P000" + i, "Page", "Turner" + i));
        }
        List<String> seen = new ArrayList<>();
        String next = "/v1/faculty?q=turner&limit=2";
        while (!next.isEmpty()) {
            var page = by("faculty").get(next).then().statusCode(200).extract();
            seen.addAll(page.jsonPath().getList("items.name.family"));
            String link = page.header("Link");
            next = link == null ? "" : link.substring(1, link.indexOf('>'));
        }
        assertThat(seen).containsExactly("Turner0", "Turner1", "Turner2", "Turner3", "Turner4");
    }

    @Test
    void theWholeListStreamsAsATableOrAsLines() {
        hire(facts("S0001", "=cmd", "Streamed"));

        by("program-manager")
                .accept("text/csv")
                .get("/v1/faculty?q=streamed")
                .then()
                .statusCode(200)
                .contentType(startsWith("text/csv"))
                .body(startsWith("id,givenName,familyName"))
                .body(containsString(",'=cmd,Streamed,ACTIVE,cardiology,"))
                .body(containsString("s0001@som.example.edu"));
        by("faculty")
                .accept("text/csv")
                .get("/v1/faculty?q=streamed")
                .then()
                .body(not(containsString("s0001@som.example.edu")));
        String lines = by("faculty")
                .accept("application/x-ndjson")
                .get("/v1/faculty?unit=medicine")
                .then()
                .statusCode(200)
                .body(endsWith("}\n"))
                .extract()
                .asString();
        assertThat(lines.lines()).hasSizeGreaterThan(2).allSatisfy(line -> assertThat(
                        JsonPath.from(line).getString("id"))
                .isNotNull());
        by("faculty").accept("*/*").get("/v1/faculty").then().contentType("application/json");
    }

    @Test
    void iSeeAllOfMyselfAndChangeWhatIsMine() {
        by("faculty").get("/v1/faculty/me").then().statusCode(200).body("employeeNumber", equalTo("E0007"));

        // When
        patch("faculty", etag("faculty", "/v1/faculty/me"), """
                {"preferredName": {"given": "Dan", "family": "Okafor"}, "orcid": "https://orcid.org/0000-0001-5109-3700"}""")
                .then()
                .statusCode(200)
                .body("name.given", equalTo("Dan"))
                .body("legalName.given", equalTo("Daniel"))
                .body("orcid", equalTo("0000-0001-5109-3700"));

        // Then
        by("faculty2").get("/v1/faculty?q=dan okafor").then().body("items.name.given", contains("Dan"));
        patch("faculty", etag("faculty", "/v1/faculty/me"), "{\"preferredName\": null}")
                .then()
                .statusCode(200)
                .body("name.given", equalTo("Daniel"))
                .body("orcid", notNullValue());
    }

    @Test
    void whatIsHrsIsNotMineToChange() {
        String etag = etag("faculty", "/v1/faculty/me");

        patch("faculty", etag, "{\"rank\": \"PROFESSOR\", \"unit\": \"som\"}")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:faculty-affairs:problem:not-yours-to-change"))
                .body("violations.field", contains("rank", "unit"));
        patch("faculty", etag, "{\"colour\": \"red\"}")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("colour"));
        patch("faculty", etag, "{\"orcid\": \"0000-0002-1825-0098\"}")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:faculty-affairs:problem:bad-orcid"));
        patch("faculty", etag, "{\"preferredName\": {\"given\": \"\"}}").then().statusCode(400);
        patch("faculty", etag, "[]").then().statusCode(400);
        patch("faculty", "\"999\"", "{\"orcid\": null}").then().statusCode(412);
        by("faculty")
                .contentType("application/merge-patch+json")
                .body("{}")
                .patch("/v1/faculty/me")
                .then()
                .statusCode(428);
        hr().get("/v1/faculty/me").then().statusCode(403);
        by("analyst").get("/v1/faculty/me").then().statusCode(404);
    }

    @Test
    void anotherLeaderIsToldToAllWhomTheyLead() {
        Hr.unit("led-dept", "DEPARTMENT", "som", "");
        Map<String, Object> facts = facts("L0001", "Led", "Person");
        facts.put("unit", "led-dept");
        String id = hire(facts).statusCode(201).extract().path("id");
        lastEvent(id, 1);

        // When
        Hr.unit("led-dept", "DEPARTMENT", "som", Tokens.facultyId("faculty2").toString());

        // Then
        JsonPath told = JsonPath.from(lastEvent(id, 2).body());
        assertThat(told.getString("managerId"))
                .isEqualTo(Tokens.facultyId("faculty2").toString());
        by("faculty")
                .get("/v1/faculty/" + Tokens.facultyId("faculty2"))
                .then()
                .body("leadershipRoles.role", hasItem("CHAIR"));
        assertThat(Topics.of("org-units", "led-dept"))
                .extracting(seen -> JsonPath.from(seen.body()).getLong("version"))
                .containsExactly(1L, 2L);
    }

    private static io.restassured.response.Response patch(String user, String etag, String body) {
        return by(user).header("If-Match", etag)
                .contentType("application/merge-patch+json")
                .body(body)
                .patch("/v1/faculty/me");
    }

    /** The newest event of a person, once there are that many; all of them keep their contract. */
    private static Topics.Seen lastEvent(String id, int count) {
        await().until(() -> Topics.of("faculty-profiles", id).size() >= count);
        List<Topics.Seen> seen = Topics.of("faculty-profiles", id);
        assertThat(seen)
                .allSatisfy(event -> assertThat(EventContract.of(event.type()).violations(String.valueOf(event.body())))
                        .isEmpty());
        return seen.get(seen.size() - 1);
    }
}
