package org.facultyaffairs.chassis.testing.mechanism;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.facultyaffairs.chassis.testing.Tokens;
import org.facultyaffairs.chassis.testing.Topics;
import org.junit.jupiter.api.Test;

@NotesTest
class OutboxTest {

    @Inject
    DataSource database;

    @Test
    void whatIsCommittedIsToldAndWhatIsRefusedIsNot() {
        // When
        String id = given().auth()
                .oauth2(Tokens.of("faculty"))
                .contentType(ContentType.JSON)
                .body("{\"text\": \"told\"}")
                .post("/notes")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        given().auth()
                .oauth2(Tokens.of("faculty"))
                .contentType(ContentType.JSON)
                .body("{\"text\": \"unspeakable\"}")
                .post("/notes")
                .then()
                .statusCode(422);

        // Then
        await().until(() -> Topics.of("notes", id).size() == 1);
        assertThat(Topics.of("notes", id).get(0).headers())
                .containsEntry("ce_specversion", "1.0")
                .containsEntry("ce_source", "/notes-service")
                .containsEntry("ce_type", "note-written")
                .containsEntry("ce_subject", id)
                .containsEntry("content-type", "application/json")
                .containsEntry("ce_dataschema", "https://facultyaffairs.org/events/note-written.v1.json")
                .containsKeys("ce_id", "ce_time", "ce_traceparent");
        assertThat(Topics.all("notes"))
                .noneMatch(seen -> String.valueOf(seen.body()).contains("unspeakable"));
        assertThat(Database.number(database, "select count(*) from note where text = 'unspeakable'"))
                .isZero();
    }

    @Test
    void everyChangeIsAuditedWithTheOneWhoActed() {
        String id = given().auth()
                .oauth2(Tokens.of("faculty2"))
                .contentType(ContentType.JSON)
                .body("{\"text\": \"audited\"}")
                .post("/notes")
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        var entry = given().auth()
                .oauth2(Tokens.of("admin"))
                .queryParam("subject", id)
                .get("/v1/audit")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        assertThat(entry.getString("items[0].actor")).isEqualTo(Tokens.subject("faculty2"));
        assertThat(entry.getString("items[0].actorKind")).isEqualTo("PERSON");
        assertThat(entry.getString("items[0].action")).isEqualTo("note-written");
        assertThat(entry.getString("items[0].to")).isEqualTo("WRITTEN");
        given().auth()
                .oauth2(Tokens.of("faculty2"))
                .queryParam("subject", id)
                .get("/v1/audit")
                .then()
                .statusCode(403);
    }

    @Test
    void aRowThatCommitsLateIsStillPublishedAndOneKeyKeepsItsOrder() throws SQLException {
        // Given a transaction that took an early number and is still open
        String key = UUID.randomUUID().toString();
        String lateKey = UUID.randomUUID().toString();
        try (Connection late = database.getConnection()) {
            late.setAutoCommit(false);
            append(late, lateKey, 0);

            // When others commit before it
            try (Connection others = database.getConnection()) {
                for (int i = 0; i < 50; i++) {
                    append(others, key, i);
                }
            }
            await().until(() -> Topics.of("notes", key).size() == 50);
            late.commit();
        }

        // Then
        await().until(() -> Topics.of("notes", lateKey).size() == 1);
        List<String> order = Topics.of("notes", key).stream()
                .map(Topics.Seen::body)
                .map(String::valueOf)
                .toList();
        assertThat(order)
                .isEqualTo(IntStream.range(0, 50).mapToObj(i -> body(key, i)).toList());
        await().until(() -> Database.number(database, "select count(*) from outbox") == 0);
    }

    private static void append(Connection connection, String key, int number) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("""
                insert into outbox (id, aggregatetype, aggregateid, type, payload, occurred_at)
                values (gen_random_uuid(), 'notes', ?, 'note-written', ?, now())""")) {
            insert.setString(1, key);
            insert.setString(2, body(key, number));
            insert.executeUpdate();
        }
    }

    private static String body(String key, int number) {
        return "{\"noteId\":\"%s\",\"version\":%d,\"text\":\"n\"}".formatted(key, number);
    }
}
