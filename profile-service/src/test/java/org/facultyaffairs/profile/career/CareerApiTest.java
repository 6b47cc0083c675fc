package org.facultyaffairs.profile.career;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.facultyaffairs.profile.Hr.by;
import static org.facultyaffairs.profile.Hr.etag;
import static org.facultyaffairs.profile.Hr.hireUser;
import static org.facultyaffairs.profile.Hr.hr;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import org.facultyaffairs.chassis.testing.RealParts;
import org.facultyaffairs.chassis.testing.Tokens;
import org.facultyaffairs.chassis.testing.Topics;
import org.facultyaffairs.contracts.EventContract;
import org.facultyaffairs.profile.Hr;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "profile"))
class CareerApiTest {

    private static final String MINE = "/v1/faculty/me/career-profile";
    private static final String WORDS = """
            {"identityStatement": "The one who teaches teams to speak up.", "sweetSpot": "%s",
             "interests": ["medical-education"], "expertise": ["TEACHING", "grant-writing"], "tags": ["own words"],
             "languages": ["en", "es"], "mentoringCapacity": 2, "openTo": ["MENTOR", "TALKS"],
             "bandwidth": {"available": false, "notBefore": "2027-01-01"},
             "links": [{"kind": "ORCID", "url": "https://orcid.org/0000-0002-1825-0097"}]}""";

    @BeforeEach
    void people() {
        Hr.units();
        hireUser("faculty3", 42, "Thomas", "Lindqvist");
        hireUser("faculty4", 55, "Ravi", "Menon");
        hireUser("leader", 4, "Robert", "Hale");
    }

    @Test
    void whatIWriteTravelsWithMyProfileAndFindsMe() {
        String id = Tokens.facultyId("faculty3").toString();

        // When
        write("faculty3", etag("faculty3", MINE), WORDS.formatted("Turning near misses into teaching."))
                .statusCode(200)
                .body("links[0].kind", equalTo("ORCID"))
                .body("writtenAt", notNullValue());

        // Then
        await().until(() -> Topics.of("faculty-profiles", id).stream()
                .anyMatch(seen -> String.valueOf(seen.body()).contains("Turning near misses")));
        List<Topics.Seen> seen = Topics.of("faculty-profiles", id);
        String told = String.valueOf(seen.get(seen.size() - 1).body());
        assertThat(EventContract.of("faculty-profile-changed").violations(told)).isEmpty();
        assertThat(JsonPath.from(told).getString("bandwidth.notBefore")).isEqualTo("2027-01-01");
        by("faculty4")
                .get("/v1/faculty?interest=medical-education&openTo=MENTOR")
                .then()
                .body("items.id", hasItem(id));
        by("faculty4").get("/v1/faculty?q=own words").then().body("items.id", hasItem(id));
        by("faculty4").get("/v1/faculty?interest=oncology").then().body("items.size()", equalTo(0));
    }

    @Test
    void beforeIHaveWrittenThereIsAnEmptyProfileAndEachWritingIsKept() {
        by("faculty4").get(MINE).then().statusCode(200).header("ETag", "\"0\"").body("version", equalTo(0));

        // When
        write("faculty4", null, WORDS.formatted("First.")).statusCode(200).header("ETag", "\"1\"");
        write("faculty4", "\"1\"", WORDS.formatted("Second.")).statusCode(200).header("ETag", "\"2\"");
        write("faculty4", "\"2\"", WORDS.formatted("Second.")).statusCode(200).header("ETag", "\"2\"");

        // Then
        write("faculty4", null, WORDS.formatted("Third.")).statusCode(428);
        write("faculty4", "\"1\"", WORDS.formatted("Third.")).statusCode(412);
        by("faculty4")
                .get(MINE + "/history")
                .then()
                .body("items.version", contains(2, 1))
                .body("items.sweetSpot", contains("Second.", "First."));
        by("faculty4")
                .get(MINE + "/history?limit=1")
                .then()
                .body("items.version", contains(2))
                .body("next", notNullValue());
    }

    @Test
    void wordsOutsideTheVocabularyAndBadFormsAreNamed() {
        String etag = etag("faculty3", MINE);

        write("faculty3", etag, "{\"interests\": [\"oncology\", \"golf\"], \"languages\": [\"xx\"]}")
                .statusCode(422)
                .body("type", equalTo("urn:faculty-affairs:problem:not-in-vocabulary"))
                .body("violations.field", contains("interests[1]", "languages[0]"));
        write("faculty3", etag, "{\"mentoringCapacity\": -1}")
                .statusCode(400)
                .body("violations[0].field", equalTo("mentoringCapacity"));
        write("faculty3", etag, "{\"openTo\": [\"GOLF\"]}").statusCode(400);
        write("faculty3", etag, "{\"links\": [{\"kind\": \"ORCID\", \"url\": \"javascript:alert(1)\"}]}")
                .statusCode(400);
        write("faculty3", etag, "{\"gender\": \"WOMAN\"}")
                .statusCode(400)
                .body("violations[0].field", equalTo("gender"));
        write("faculty3", etag, "").statusCode(400);
    }

    @Test
    void thePersonTheirLeadersAndTheOfficeReadAndOnlyThePersonWrites() {
        String path = "/v1/faculty/" + Tokens.facultyId("faculty3") + "/career-profile";

        for (String user : List.of("faculty3", "leader", "program-manager", "admin")) {
            by(user).get(path).then().statusCode(200);
            by(user).get(path + "/history").then().statusCode(200);
        }
        for (String user : List.of("faculty4", "committee-member", "analyst")) {
            by(user).get(path).then().statusCode(403);
            by(user).get(path + "/history").then().statusCode(403);
        }
        hr().get(path).then().statusCode(403);
        given().get(path).then().statusCode(401);
        by("leader")
                .contentType("application/json")
                .header("If-Match", "*")
                .body("{}")
                .put(path)
                .then()
                .statusCode(403);
        by("program-manager")
                .get("/v1/faculty/" + UUID.randomUUID() + "/career-profile")
                .then()
                .statusCode(404);
        by("program-manager").get("/v1/faculty/nobody/career-profile").then().statusCode(404);
    }

    @Test
    void theVocabulariesAreThereForEveryone() {
        by("analyst").get("/v1/vocabularies").then().statusCode(200).body("items", hasItems("interests", "languages"));
        by("faculty3")
                .get("/v1/vocabularies/expertise")
                .then()
                .statusCode(200)
                .body("terms.code", hasItems("TEACHING", "grant-writing"));
        by("faculty3").get("/v1/vocabularies/colours").then().statusCode(404);
        given().get("/v1/vocabularies/interests").then().statusCode(401);
    }

    private static ValidatableResponse write(String user, @org.jspecify.annotations.Nullable String etag, String body) {
        var request = by(user).contentType("application/json").body(body);
        return (etag == null ? request : request.header("If-Match", etag))
                .put(MINE)
                .then();
    }
}
