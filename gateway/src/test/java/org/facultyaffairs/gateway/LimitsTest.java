package org.facultyaffairs.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.restassured.RestAssured;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.facultyaffairs.chassis.testing.Tokens;
import org.junit.jupiter.api.Test;

@RunningGateway
class LimitsTest {

    private static final int ORDINARY = 64 * 1024;

    @Test
    void aBodyOfTheAllowedLengthPasses() {
        given().auth()
                .oauth2(Tokens.of("faculty4"))
                .body("x".repeat(ORDINARY))
                .when()
                .post("/v1/nominations")
                .then()
                .statusCode(200)
                .body("bodyLength", equalTo(ORDINARY));
    }

    @Test
    void aBodyThatSaysItIsTooLongIsRefused() {
        given().auth()
                .oauth2(Tokens.of("faculty4"))
                .body("x".repeat(ORDINARY + 1))
                .when()
                .post("/v1/nominations")
                .then()
                .statusCode(413)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:faculty-affairs:problem:body-too-large"));
    }

    @Test
    void aBodyThatDoesNotSayItIsTooLongIsRefusedToo() {
        Wire.Answer answer = Wire.sendChunked(
                RestAssured.port,
                "POST /v1/nominations HTTP/1.1",
                4 * ORDINARY,
                "Authorization: Bearer " + Tokens.of("faculty4"));

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.body()).contains("urn:faculty-affairs:problem:body-too-large");
    }

    @Test
    void aChunkedBodyOfTheAllowedLengthPasses() {
        Wire.Answer answer = Wire.sendChunked(
                RestAssured.port,
                "POST /v1/nominations HTTP/1.1",
                ORDINARY,
                "Authorization: Bearer " + Tokens.of("faculty4"));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).contains("\"bodyLength\":" + ORDINARY);
    }

    @Test
    void anImportMayBeLonger() {
        given().auth()
                .oauth2(Tokens.machine())
                .contentType("text/csv")
                .body("x".repeat(3 * ORDINARY))
                .when()
                .post("/v1/faculty-imports?dryRun=true")
                .then()
                .statusCode(200)
                .body("bodyLength", equalTo(3 * ORDINARY));
        given().auth()
                .oauth2(Tokens.machine())
                .contentType("text/csv")
                .body("x".repeat(5 * ORDINARY))
                .when()
                .post("/v1/faculty-imports")
                .then()
                .statusCode(413);
    }

    @Test
    void headersWithoutEndAreRefused() {
        Wire.Answer answer = Wire.get(RestAssured.port, "/v1/faculty", "X-Long: " + "a".repeat(20 * 1024));

        assertThat(answer.status()).isEqualTo(431);
    }

    @Test
    void whoAsksTooOftenIsToldHowLongToWait() {
        String token = Tokens.of("faculty9");

        assertThat(IntStream.range(0, 400)
                        .map(i -> given().auth()
                                .oauth2(token)
                                .when()
                                .get("/v1/faculty")
                                .statusCode())
                        .anyMatch(status -> status == 429))
                .isTrue();
        given().auth()
                .oauth2(Tokens.of("faculty8"))
                .when()
                .get("/v1/faculty")
                .then()
                .statusCode(200);
    }

    @Test
    void aServiceThatHangsFillsItsOwnPlacesOnly() {
        String token = Tokens.of("faculty4");
        List<CompletableFuture<Integer>> hanging = Stream.generate(() -> CompletableFuture.supplyAsync(
                        () -> given().auth()
                                .oauth2(token)
                                .when()
                                .get("/v1/vocabularies/slow")
                                .statusCode(),
                        task -> new Thread(task).start()))
                .limit(16)
                .toList();

        assertThat(hanging.stream().map(CompletableFuture::join))
                .contains(503, 504)
                .containsOnly(503, 504);
        given().auth()
                .oauth2(token)
                .when()
                .get("/v1/faculty")
                .then()
                .statusCode(200)
                .header("X-Request-Id", notNullValue());
    }
}
