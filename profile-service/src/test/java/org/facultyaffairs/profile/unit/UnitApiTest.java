package org.facultyaffairs.profile.unit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import org.facultyaffairs.chassis.testing.RealParts;
import org.facultyaffairs.chassis.testing.Tokens;
import org.facultyaffairs.chassis.testing.Topics;
import org.facultyaffairs.contracts.EventContract;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "profile"))
class UnitApiTest {

    private static final String SCHOOL = """
            {"name": "School of Medicine", "kind": "SCHOOL"}""";

    @Test
    void hrFoundsAUnitAndEveryoneHearsOfIt() {
        // When
        hr().body(SCHOOL)
                .put("/v1/units/som-founded")
                .then()
                .statusCode(201)
                .header("Location", "/v1/units/som-founded")
                .header("ETag", "\"0\"");

        // Then
        await().until(() -> !Topics.of("org-units", "som-founded").isEmpty());
        Topics.Seen seen = Topics.of("org-units", "som-founded").get(0);
        assertThat(EventContract.of("org-unit-changed").violations(String.valueOf(seen.body())))
                .isEmpty();
        assertThat(seen.headers()).containsEntry("ce_source", "/profile-service");
    }

    @Test
    void theSameFactsAgainChangeNothing() {
        hr().body(SCHOOL).put("/v1/units/som-again").then().statusCode(201);

        // When
        hr().header("If-Match", "\"0\"")
                .body(SCHOOL)
                .put("/v1/units/som-again")
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"");
    }

    @Test
    void aChangeThatDoesNotSayWhatItIsBasedOnIsRefused() {
        hr().body(SCHOOL).put("/v1/units/som-match").then().statusCode(201);

        hr().body(SCHOOL)
                .put("/v1/units/som-match")
                .then()
                .statusCode(428)
                .body("type", equalTo("urn:faculty-affairs:problem:if-match-required"));
        hr().header("If-Match", "\"7\"")
                .body(SCHOOL)
                .put("/v1/units/som-match")
                .then()
                .statusCode(412);
    }

    @Test
    void aFieldThatNobodyKnowsIsRefusedByName() {
        hr().body("{\"name\": \"X\", \"kind\": \"SCHOOL\", \"colour\": \"red\"}")
                .put("/v1/units/som-unknown")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("violations[0].field", equalTo("colour"))
                .body("traceId", notNullValue())
                .body("instance", equalTo("/v1/units/som-unknown"));
    }

    @Test
    void aWrongTypeOrMissingFieldIsRefusedByName() {
        hr().body("{\"name\": 7, \"kind\": \"SCHOOL\"}")
                .put("/v1/units/x1")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("name"));
        hr().body("{\"kind\": \"SCHOOL\"}")
                .put("/v1/units/x1")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("name"));
        hr().body("{")
                .put("/v1/units/x1")
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:faculty-affairs:problem:malformed-json"));
        hr().body("").put("/v1/units/x1").then().statusCode(400);
    }

    @Test
    void aDivisionDoesNotStandUnderASchool() {
        hr().body(SCHOOL).put("/v1/units/som-tree").then().statusCode(201);

        hr().body("{\"name\": \"Cardiology\", \"kind\": \"DIVISION\", \"parentId\": \"som-tree\"}")
                .put("/v1/units/misplaced")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:faculty-affairs:problem:unit-misplaced"));
    }

    @Test
    void onlyHrWritesAndOnlyTheSignedInRead() {
        given().contentType(ContentType.JSON)
                .body(SCHOOL)
                .put("/v1/units/u1")
                .then()
                .statusCode(401);
        given().auth()
                .oauth2(Tokens.of("faculty"))
                .contentType(ContentType.JSON)
                .body(SCHOOL)
                .put("/v1/units/u1")
                .then()
                .statusCode(403)
                .body("status", equalTo(403));
        given().auth().oauth2(Tokens.foreignAudience()).get("/v1/units").then().statusCode(401);
        given().auth().oauth2(Tokens.expired()).get("/v1/units").then().statusCode(401);
        given().auth().oauth2(Tokens.of("faculty")).get("/v1/units").then().statusCode(200);
        given().auth()
                .oauth2(Tokens.of("faculty"))
                .get("/v1/units/nowhere")
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:faculty-affairs:problem:unit-not-found"));
    }

    private static RequestSpecification hr() {
        return given().auth().oauth2(Tokens.machine()).contentType(ContentType.JSON);
    }
}
