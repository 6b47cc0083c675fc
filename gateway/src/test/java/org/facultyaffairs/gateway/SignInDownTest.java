package org.facultyaffairs.gateway;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.facultyaffairs.chassis.testing.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(SignInDownTest.NoKeycloak.class)
@WithTestResource(Peers.class)
class SignInDownTest {

    @Test
    void theGatewayStartsAndSaysThatNoTokenCanBeChecked() {
        given().auth()
                .oauth2(Tokens.of("faculty"))
                .when()
                .get("/v1/faculty")
                .then()
                .statusCode(503)
                .header("Retry-After", notNullValue())
                .body("type", equalTo("urn:faculty-affairs:problem:sign-in-unavailable"));
    }

    @Test
    void whatNeedsNoTokenIsStillThere() {
        given().when().get("/api").then().statusCode(200);
        given().when().get("/v1/letters/token").then().statusCode(200);
    }

    /** Keycloak where nothing listens. */
    public static final class NoKeycloak implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.oidc.auth-server-url", "http://localhost:1/realms/faculty-affairs");
        }
    }
}
