package org.facultyaffairs.chassis.testing.mechanism;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.facultyaffairs.chassis.testing.IdempotentConsumerContract;
import org.facultyaffairs.chassis.testing.Tokens;
import org.facultyaffairs.chassis.testing.Topics;
import org.facultyaffairs.contracts.EventContract;
import org.junit.jupiter.api.Test;

@NotesTest
class NoteCounterTest implements IdempotentConsumerContract {

    @Inject
    DataSource database;

    @Inject
    NoteCounter counter;

    @Override
    public String topic() {
        return "notes";
    }

    @Override
    public String type() {
        return "note-written";
    }

    @Override
    public String freshKey() {
        return UUID.randomUUID().toString();
    }

    @Override
    public String bodyFor(String key) {
        return body(key, "fine");
    }

    @Override
    public long effectsFor(String key) {
        return Database.number(database, "select times from note_count where note_id = ?", key);
    }

    @Override
    public String consumerName() {
        return NoteCounter.NAME;
    }

    @Override
    public String serviceName() {
        return "notes";
    }

    @Test
    void whatFailedForABugIsHandledOnceTheBugIsGone() {
        // Given an event that the consumer cannot digest
        String key = freshKey();
        counter.haveABug(true);
        Topics.send("notes", "note-written", key, body(key, "breaks the counter"));
        await().atMost(Duration.ofSeconds(20)).until(() -> parkedId(key) != null);
        await().until(() -> notices(key).stream().anyMatch(notice -> notice.contains("has a bug")));
        assertThat(notices(key))
                .allSatisfy(notice -> assertThat(EventContract.parkedNotice().violations(notice))
                        .isEmpty());
        replay(parkedId(key)).statusCode(422);

        // When
        counter.haveABug(false);
        replay(parkedId(key)).statusCode(200);

        // Then
        assertThat(effectsFor(key)).isEqualTo(1);
        assertThat(parkedId(key)).isNull();
    }

    @Test
    void aTombstoneForgets() {
        String key = freshKey();
        Topics.send("notes", "note-written", key, bodyFor(key));
        await().until(() -> effectsFor(key) == 1);

        Topics.send("notes", "", key, null);

        await().until(() -> effectsFor(key) == 0);
    }

    @Test
    void onlyTheOperatorSeesWhatIsParked() {
        given().auth()
                .oauth2(Tokens.of("program-manager"))
                .get("/v1/dead-letters/notes")
                .then()
                .statusCode(403);
        given().auth()
                .oauth2(Tokens.of("admin"))
                .get("/v1/dead-letters/elsewhere")
                .then()
                .statusCode(404);
    }

    private static io.restassured.response.ValidatableResponse replay(@org.jspecify.annotations.Nullable String id) {
        return given().auth()
                .oauth2(Tokens.of("admin"))
                .post("/v1/dead-letters/notes/{id}/replay", id)
                .then();
    }

    private static List<String> notices(String key) {
        return Topics.of("notes." + NoteCounter.NAME + ".dlq", key).stream()
                .map(seen -> String.valueOf(seen.body()))
                .toList();
    }

    private static @org.jspecify.annotations.Nullable String parkedId(String key) {
        return given().auth()
                .oauth2(Tokens.of("admin"))
                .queryParam("limit", 200)
                .get("/v1/dead-letters/notes")
                .jsonPath()
                .getString("items.find { it.key == '" + key + "' }?.id");
    }

    private static String body(String key, String text) {
        return "{\"noteId\":\"%s\",\"version\":0,\"text\":\"%s\"}".formatted(key, text);
    }
}
