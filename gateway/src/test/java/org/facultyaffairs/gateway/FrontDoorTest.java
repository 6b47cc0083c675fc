package org.facultyaffairs.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.stream.Stream;
import org.facultyaffairs.chassis.testing.FakeClock;
import org.facultyaffairs.chassis.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@RunningGateway
class FrontDoorTest {

    @Inject
    FakeClock clock;

    @Test
    void aGoodTokenLeadsToTheServiceUnchanged() {
        String token = Tokens.of("faculty");

        given().auth()
                .oauth2(token)
                .when()
                .get("/v1/faculty?q=Okafor&limit=5")
                .then()
                .statusCode(200)
                .body("service", equalTo("profile"))
                .body("target", equalTo("/v1/faculty?q=Okafor&limit=5"))
                .body("headers.authorization", equalTo("Bearer " + token));
    }

    static Stream<Arguments> badTokens() {
        return Stream.of(
                Arguments.of("none", ""),
                Arguments.of("expired", "Bearer " + Tokens.expired()),
                Arguments.of("for another system", "Bearer " + Tokens.foreignAudience()),
                Arguments.of("tampered with", "Bearer " + Tokens.tampered("faculty")),
                Arguments.of("unsigned", "Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4IiwiYXVkIjoiZmFjdWx0eS1hZmZhaXJzIn0."),
                Arguments.of("opaque", "Bearer abcdef"),
                Arguments.of("empty", "Bearer "),
                Arguments.of("another scheme", "Basic YWRtaW46YWRtaW4="));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badTokens")
    void withoutAGoodTokenNobodyPasses(String kind, String authorization) {
        Wire.Answer answer = authorization.isEmpty()
                ? Wire.get(RestAssured.port, "/v1/faculty/me")
                : Wire.get(RestAssured.port, "/v1/faculty/me", "Authorization: " + authorization);

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.header("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.header("WWW-Authenticate").orElseThrow()).startsWith("Bearer");
        assertThat(answer.body()).contains("urn:faculty-affairs:problem:token-re");
    }

    @Test
    void aTokenThatWasGoodIsNotGoodForEver() {
        String token = Tokens.of("faculty6");
        given().auth().oauth2(token).when().get("/v1/faculty").then().statusCode(200);

        clock.advance(Duration.ofHours(1));
        try {
            given().auth().oauth2(token).when().get("/v1/faculty").then().statusCode(401);
        } finally {
            clock.reset();
        }
    }

    @Test
    void twoTokensAreNoToken() {
        Wire.Answer answer = Wire.get(
                RestAssured.port,
                "/v1/faculty/me",
                "Authorization: Bearer " + Tokens.of("faculty"),
                "Authorization: Bearer " + Tokens.of("admin"));

        assertThat(answer.status()).isEqualTo(401);
    }

    @Test
    void aTokenInTheQueryIsNoToken() {
        given().when()
                .get("/v1/faculty/me?access_token=" + Tokens.of("faculty"))
                .then()
                .statusCode(401);
    }

    @Test
    void aRoleTooSmallIsToldSo() {
        given().auth()
                .oauth2(Tokens.of("faculty2"))
                .when()
                .get("/v1/metrics/equity/selection-rate")
                .then()
                .statusCode(403)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:faculty-affairs:problem:role-too-small"))
                .body("title", equalTo("Role too small"))
                .body("status", equalTo(403))
                .body("instance", equalTo("/v1/metrics/equity/selection-rate"))
                .body("traceId", matchesPattern("[0-9a-f]{32}"));
    }

    @Test
    void theMachineMayWritePeopleAndIsNoPerson() {
        given().auth()
                .oauth2(Tokens.machine())
                .body("{}")
                .when()
                .post("/v1/faculty")
                .then()
                .statusCode(200)
                .body("verb", equalTo("POST"));
        given().auth()
                .oauth2(Tokens.machine())
                .when()
                .get("/v1/nominations")
                .then()
                .statusCode(403);
    }

    @Test
    void whatIsNotInTheTableDoesNotExist() {
        for (String path :
                new String[] {"/q/health", "/q/metrics", "/q/openapi", "/webjars/swagger-ui/5/index.html", "/v1/nowhere"
                }) {
            given().auth()
                    .oauth2(Tokens.of("admin"))
                    .when()
                    .get(path)
                    .then()
                    .statusCode(404)
                    .body("type", equalTo("urn:faculty-affairs:problem:no-such-path"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/metrics;a=b/equity/x",
                "/v1/metrics/equity;a=b/x",
                "/v1/metrics%2fequity%2fx",
                "/v1/metrics%2Fequity/x",
                "/v1/metrics%5cequity/x",
                "/v1/metrics%3ba=b",
                "/v1/metrics\\equity\\x",
                "/v1/faculty/../metrics/equity/x",
                "/v1/faculty/%2e%2e/metrics/equity/x",
                "/v1/faculty/.%2e/metrics",
                "//v1/metrics/equity/x",
                "/v1//metrics/equity/x",
                "/v1/metrics/equity/%68ealth",
                "/v1/%6detrics/equity/x",
                "/v1/metrics/equity/x%00",
                "/v1/metrics/equity/x%0d%0aX-User:%20admin",
                "/analytics/../v1/metrics",
                "/analytics/..;/v1/metrics",
                "/analytics/%2e%2e/v1/metrics",
                "/api/..%2fv1/metrics",
                "/v1/faculty?q=<\u0001>"
            })
    void aPathThatCanBeReadInTwoWaysIsRefused(String target) {
        Wire.Answer answer = Wire.get(RestAssured.port, target, "Authorization: Bearer " + Tokens.of("faculty2"));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.header("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).contains("urn:faculty-affairs:problem:path-refused", "traceId");
    }

    @Test
    void aRequestForAnotherHostsAddressIsRefused() {
        assertThat(Wire.get(RestAssured.port, "http://localhost:1/v1/metrics").status())
                .isEqualTo(400);
    }

    @Test
    void headersThatSayWhoIsAskingStayOutside() {
        given().auth()
                .oauth2(Tokens.of("faculty3"))
                .header("X-User", "admin")
                .header("X-Forwarded-User", "admin")
                .header("X-Forwarded-For", "10.0.0.1")
                .header("Forwarded", "for=10.0.0.1")
                .header("X-Faculty-Id", "someone-else")
                .header("X_Faculty_Id", "someone-else")
                .header("X-Roles", "admin")
                .header("X-HTTP-Method-Override", "DELETE")
                .header("X-Original-URL", "/v1/audit")
                .header("Cookie", "session=1")
                .header("Idempotency-Key", "once")
                .when()
                .get("/v1/faculty")
                .then()
                .statusCode(200)
                .body("headers.'idempotency-key'", equalTo("once"))
                .body("headers", not(hasKey("x-user")))
                .body("headers", not(hasKey("x-forwarded-user")))
                .body("headers", not(hasKey("x-forwarded-for")))
                .body("headers", not(hasKey("forwarded")))
                .body("headers", not(hasKey("x-faculty-id")))
                .body("headers", not(hasKey("x_faculty_id")))
                .body("headers", not(hasKey("x-roles")))
                .body("headers", not(hasKey("x-http-method-override")))
                .body("headers", not(hasKey("x-original-url")))
                .body("headers", not(hasKey("cookie")));
    }

    @Test
    void theTraceIsTheClientsOwnAllTheWay() {
        String trace = "4bf92f3577b34da6a3ce929d0e0e4736";

        given().auth()
                .oauth2(Tokens.of("faculty3"))
                .header("traceparent", "00-" + trace + "-00f067aa0ba902b7-01")
                .header("X-Request-Id", "from-the-portal-7")
                .when()
                .get("/v1/faculty")
                .then()
                .statusCode(200)
                .header("X-Trace-Id", trace)
                .header("X-Request-Id", "from-the-portal-7")
                .body("headers.traceparent", matchesPattern("00-" + trace + "-(?!00f067aa0ba902b7)[0-9a-f]{16}-01"))
                .body("headers.'x-request-id'", equalTo("from-the-portal-7"));
    }

    @Test
    void aRequestIdThatIsNoIdIsNotRepeated() {
        given().header("X-Request-Id", "<script>alert(1)</script>")
                .when()
                .get("/v1/faculty")
                .then()
                .statusCode(401)
                .header("X-Request-Id", matchesPattern("[0-9a-f]{32}"));
    }

    @Test
    void aLetterNeedsNoAccount() {
        given().when()
                .get("/v1/letters/a-one-time-token")
                .then()
                .statusCode(200)
                .body("service", equalTo("nomination"))
                .body("headers", not(hasKey("authorization")));
    }

    @Test
    void theGatewaySpeaksForItselfAboutSecurity() {
        given().auth()
                .oauth2(Tokens.of("faculty3"))
                .when()
                .get("/v1/units/loud")
                .then()
                .statusCode(200)
                .header("ETag", "\"7\"")
                .header("Server", nullValue())
                .header("X-Powered-By", nullValue())
                .header("Access-Control-Allow-Origin", nullValue())
                .header("X-Frame-Options", "DENY")
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "no-referrer")
                .header("Content-Security-Policy", containsString("frame-ancestors 'none'"))
                .header("Strict-Transport-Security", nullValue())
                .header("X-Request-Id", notNullValue());
    }

    @Test
    void aPortalMayAskBeforeItCalls() {
        given().header("Origin", "https://portal.example.edu")
                .header("Access-Control-Request-Method", "PATCH")
                .header("Access-Control-Request-Headers", "authorization,if-match")
                .when()
                .options("/v1/nominations/1")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", "https://portal.example.edu")
                .header("Access-Control-Allow-Methods", containsString("PATCH"))
                .header("Access-Control-Allow-Headers", containsString("If-Match"));
        given().auth()
                .oauth2(Tokens.of("faculty3"))
                .header("Origin", "https://portal.example.edu")
                .when()
                .get("/v1/faculty")
                .then()
                .statusCode(200)
                .header("Access-Control-Expose-Headers", containsString("ETag"))
                .header("Access-Control-Expose-Headers", containsString("Retry-After"));
    }

    @Test
    void aStrangersPageMayNot() {
        given().auth()
                .oauth2(Tokens.of("faculty3"))
                .header("Origin", "https://evil.example.com")
                .when()
                .get("/v1/faculty")
                .then()
                .statusCode(403)
                .header("Access-Control-Allow-Origin", nullValue());
    }
}
