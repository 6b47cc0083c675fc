package org.facultyaffairs.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.config.ConfigProvider;
import org.facultyaffairs.chassis.testing.Tokens;
import org.facultyaffairs.gateway.limits.InFlight;
import org.junit.jupiter.api.Test;

@RunningGateway
class ForwardingTest {

    @SuppressWarnings("NullAway.Init")
    Peers peers;

    @Inject
    InFlight inFlight;

    @Test
    void aServiceThatIsDownIsSaidToBeDown() {
        peers.kill("matching");
        try {
            given().auth()
                    .oauth2(Tokens.of("faculty5"))
                    .when()
                    .get("/v1/programs")
                    .then()
                    .statusCode(503)
                    .contentType("application/problem+json")
                    .header("Retry-After", matchesPattern("[1-9][0-9]*"))
                    .body("type", equalTo("urn:faculty-affairs:problem:service-unavailable"));
            given().auth()
                    .oauth2(Tokens.of("faculty5"))
                    .body("x".repeat(10_000))
                    .when()
                    .post("/v1/mentoring-requests")
                    .then()
                    .statusCode(503);
        } finally {
            peers.revive("matching");
        }
        given().auth()
                .oauth2(Tokens.of("faculty5"))
                .when()
                .get("/v1/programs")
                .then()
                .statusCode(200);
    }

    @Test
    void aServiceThatBreaksOffIsSaidToBeDown() {
        given().auth()
                .oauth2(Tokens.of("faculty5"))
                .when()
                .get("/v1/units/broken")
                .then()
                .statusCode(503)
                .body("type", equalTo("urn:faculty-affairs:problem:service-unavailable"));
    }

    @Test
    void aServiceThatDoesNotAnswerIsNotWaitedForForEver() {
        given().auth()
                .oauth2(Tokens.of("faculty5"))
                .when()
                .get("/v1/units/slow")
                .then()
                .statusCode(504)
                .body("type", equalTo("urn:faculty-affairs:problem:service-too-slow"));
    }

    @Test
    void aStreamPassesAsItComes() throws IOException {
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            socket.setSoTimeout(5_000);
            socket.getOutputStream()
                    .write(("GET /v1/metrics/stream HTTP/1.1\r\nHost: localhost\r\nAccept: text/event-stream\r\n"
                                    + "Authorization: Bearer " + Tokens.of("analyst") + "\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            BufferedReader answer =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));

            assertThat(answer.lines().filter(line -> line.startsWith("data:")).findFirst())
                    .hasValue("data: first");
            assertThat(inFlight.count("program-metrics", true)).isEqualTo(1);
        }
        await("the place of a client that went away")
                .untilAsserted(() ->
                        assertThat(inFlight.count("program-metrics", true)).isZero());
    }

    @Test
    void tasksOfAllServicesAreOneList() {
        given().auth()
                .oauth2(Tokens.of("faculty5"))
                .when()
                .get("/v1/tasks?state=open")
                .then()
                .statusCode(200)
                .body(
                        "items.id",
                        contains(
                                "task-of-program-metrics", "task-of-nomination", "task-of-matching", "task-of-profile"))
                .body("items[0].service", equalTo("program-metrics"))
                .body("next", nullValue())
                .body("unavailable", empty());
    }

    @Test
    void aMissingServiceDoesNotHideTheOthersTasks() {
        peers.kill("nomination");
        try {
            given().auth()
                    .oauth2(Tokens.of("faculty5"))
                    .when()
                    .get("/v1/tasks")
                    .then()
                    .statusCode(200)
                    .body(
                            "items.id",
                            containsInAnyOrder("task-of-profile", "task-of-matching", "task-of-program-metrics"))
                    .body("unavailable", contains("nomination"));
        } finally {
            peers.revive("nomination");
        }
    }

    @Test
    void auditIsForTheOperator() {
        given().auth()
                .oauth2(Tokens.of("program-manager"))
                .when()
                .get("/v1/audit?subject=x")
                .then()
                .statusCode(403);
    }

    @Test
    void aQuestionThatTheServicesRefuseIsRefused() {
        given().auth()
                .oauth2(Tokens.of("admin"))
                .when()
                .get("/v1/audit")
                .then()
                .statusCode(400)
                .body("detail", equalTo("subject must not be blank"));
    }

    @Test
    void aMergedListHasPagesAndLosesNothingBetweenThem() {
        String next = given().auth()
                .oauth2(Tokens.of("admin"))
                .when()
                .get("/v1/dead-letters?limit=8")
                .then()
                .statusCode(200)
                .body(
                        "items.id",
                        contains(
                                "first-of-profile",
                                "first-of-matching",
                                "first-of-nomination",
                                "first-of-program-metrics"))
                .header("Link", containsString("/v1/dead-letters?limit=8&cursor="))
                .extract()
                .path("next");
        given().auth()
                .oauth2(Tokens.of("admin"))
                .when()
                .get("/v1/dead-letters?limit=8&cursor=" + next)
                .then()
                .statusCode(200)
                .body("items.id", contains("second-of-matching"))
                .body("next", nullValue())
                .body("unavailable", empty());
    }

    @Test
    void readyMeansThatTheHouseIsReady() {
        given().when()
                .get(management("/q/health/ready"))
                .then()
                .statusCode(200)
                .body("checks.find { it.name == 'house' }.data.keycloak", equalTo("UP"));
        peers.kill("profile");
        try {
            given().when()
                    .get(management("/q/health/ready"))
                    .then()
                    .statusCode(503)
                    .body("checks.find { it.name == 'house' }.data.profile", equalTo("DOWN"))
                    .body("checks.find { it.name == 'house' }.data.matching", equalTo("UP"));
        } finally {
            peers.revive("profile");
        }
    }

    @Test
    void metricsNameRoutesAndNeverPaths() {
        given().auth()
                .oauth2(Tokens.of("faculty5"))
                .when()
                .get("/v1/letters/a-secret-token-of-a-letter")
                .then()
                .statusCode(200);
        String metrics = given().when().get(management("/q/metrics")).asString();

        assertThat(metrics).contains("/v1/letters/{token}").doesNotContain("a-secret-token-of-a-letter");
    }

    private static String management(String path) {
        int port = ConfigProvider.getConfig().getValue("quarkus.management.test-port", Integer.class);
        return "http://localhost:" + port + path;
    }
}
