package org.facultyaffairs.chassis.testing.mechanism;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.facultyaffairs.chassis.testing.FakeClock;
import org.facultyaffairs.chassis.testing.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@NotesTest
class RepeatedRequestTest {

    @Inject
    DataSource database;

    @Inject
    FakeClock clock;

    private final String key = UUID.randomUUID().toString();

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    @Test
    void theSameRequestAgainGetsTheFirstAnswerAgain() {
        Response first = write("faculty", key, "once");
        Response second = write("faculty", key, "once");

        first.then().statusCode(201);
        second.then().statusCode(201).header("Idempotency-Replayed", "true");
        assertThat(second.asString()).isEqualTo(first.asString());
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        assertThat(second.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(notes("once")).isEqualTo(1);
    }

    @Test
    void theSameKeyWithAnotherBodyIsRefused() {
        write("faculty", key, "first body").then().statusCode(201);

        write("faculty", key, "other body")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:faculty-affairs:problem:idempotency-key-reused"));
        assertThat(notes("other body")).isZero();
    }

    @Test
    void aKeyBelongsToItsCaller() {
        write("faculty", key, "each their own").then().statusCode(201);
        write("faculty2", key, "each their own").then().statusCode(201);

        assertThat(notes("each their own")).isEqualTo(2);
    }

    @Test
    void aRefusedRequestDoesNotUseItsKeyUp() {
        write("faculty", key, "unspeakable").then().statusCode(422);
        write("faculty", key, "speakable").then().statusCode(201);
    }

    @Test
    void aKeyIsForgottenAfterADay() {
        write("faculty", key, "daily").then().statusCode(201);
        clock.advance(Duration.ofHours(25));
        write("faculty", key, "daily").then().statusCode(201);

        assertThat(notes("daily")).isEqualTo(2);
    }

    @Test
    void sixtyFourAtOnceHaveOneEffect() throws InterruptedException, ExecutionException {
        ExecutorService callers = Executors.newFixedThreadPool(16);
        List<Future<Response>> answers = new ArrayList<>();
        for (int i = 0; i < 64; i++) {
            answers.add(callers.submit(() -> write("faculty", key, "stampede")));
        }
        for (Future<Response> answer : answers) {
            assertThat(Objects.requireNonNull(answer.get()).statusCode()).isIn(201, 409);
        }
        callers.shutdown();

        assertThat(notes("stampede")).isEqualTo(1);
        write("faculty", key, "stampede").then().statusCode(201);
    }

    /** Longer than what an event loop reads by itself: issue 2, HR's file of 397 people with a key. */
    @Test
    void aLongBodyIsKnownAgainToo() {
        Response first = send("faculty", key, lengthened("long"));
        Response second = send("faculty", key, lengthened("long"));

        first.then().statusCode(201);
        second.then().statusCode(201).header("Idempotency-Replayed", "true");
        assertThat(notes("long")).isEqualTo(1);
    }

    /** Issue 3: now and then a long body's answer was written once more by the worker, which may not, and became a 500. */
    @Test
    void anAnswerGivenAgainIsNotKeptAgain() {
        send("faculty", key, lengthened("kept")).then().statusCode(201);
        long writer = keptBy(key);

        send("faculty", key, lengthened("kept")).then().header("Idempotency-Replayed", "true");

        assertThat(keptBy(key)).isEqualTo(writer);
    }

    @Test
    void aLongBodyNeedsNoKey() {
        given().auth()
                .oauth2(Tokens.of("faculty"))
                .contentType(ContentType.JSON)
                .body(lengthened("long and keyless"))
                .post("/notes")
                .then()
                .statusCode(201);
    }

    /** A regression: the body of a request that has none was waited for on the event loop, and never came. */
    @Test
    void aRequestWithoutABodyHasItsEffectOnceToo() {
        Response first = stamp(key, "monday");
        Response second = stamp(key, "monday");

        first.then().statusCode(201);
        second.then().statusCode(201).header("Idempotency-Replayed", "true");
        assertThat(second.asString()).isEqualTo(first.asString());
        assertThat(notes("monday")).isEqualTo(1);
    }

    @Test
    void theSameKeyAtAnotherAddressIsRefused() {
        stamp(key, "tuesday").then().statusCode(201);

        stamp(key, "wednesday")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:faculty-affairs:problem:idempotency-key-reused"));
        assertThat(notes("wednesday")).isZero();
    }

    @Test
    void aBodyThatTheEndpointDoesNotTakeIsNotWaitedFor() {
        Response first = given().auth()
                .oauth2(Tokens.of("faculty"))
                .header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body("{\"text\": \"unasked\"}")
                .post("/notes/of-{day}", "thursday");

        first.then().statusCode(201);
        assertThat(notes("thursday")).isEqualTo(1);
    }

    private static Response stamp(String idempotencyKey, String day) {
        return given().auth()
                .oauth2(Tokens.of("faculty"))
                .header("Idempotency-Key", idempotencyKey)
                .post("/notes/of-{day}", day);
    }

    private static Response write(String user, String idempotencyKey, String text) {
        return send(user, idempotencyKey, "{\"text\": \"" + text + "\"}");
    }

    /** With blanks that JSON passes over. */
    private static String lengthened(String text) {
        return "{" + " ".repeat(50_000) + "\"text\": \"" + text + "\"}";
    }

    private static Response send(String user, String idempotencyKey, String body) {
        return given().auth()
                .oauth2(Tokens.of(user))
                .header("Idempotency-Key", idempotencyKey)
                .contentType(ContentType.JSON)
                .body(body)
                .post("/notes");
    }

    /** The transaction that wrote the answer. */
    private long keptBy(String idempotencyKey) {
        return Database.number(
                database,
                "select cast(cast(xmin as text) as bigint) from repeated_request where key = ?",
                idempotencyKey);
    }

    private long notes(String text) {
        return Database.number(database, "select count(*) from note where text = ?", text);
    }
}
