package org.facultyaffairs.metrics.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.facultyaffairs.chassis.testing.Topics;
import org.facultyaffairs.metrics.Database;
import org.facultyaffairs.metrics.House;
import org.facultyaffairs.metrics.MetricsTest;
import org.facultyaffairs.metrics.snapshot.Confidences;
import org.junit.jupiter.api.Test;

@MetricsTest
class SealedTest {

    @Inject
    DataSource database;

    @Inject
    Confidences confidences;

    @Test
    void aWithdrawalForgetsAtOnceAndWhatComesLateStaysOut() {
        UUID person = UUID.randomUUID();
        confidences.tell(person, "{\"gender\":\"WOMAN\"}");
        await().until(() -> kept("sealed_answers", person) + kept("answers_key", person) == 2);

        // When
        House.awaitTaken(
                database, House.tell("self-identification-withdrawn", Map.of("facultyId", person, "version", 2)));

        // Then
        assertThat(kept("sealed_answers", person) + kept("answers_key", person)).isZero();

        // And when the same come once more, late
        House.awaitTaken(database, confidences.tell(person, "{\"gender\":\"WOMAN\"}"));
        assertThat(kept("answers_key", person)).isZero();
    }

    @Test
    void whoWasErasedNeverComesBack() {
        UUID person = UUID.randomUUID();
        House.awaitTaken(database, House.tell("faculty-erased", Map.of("facultyId", person, "version", 9)));

        // When
        House.awaitTaken(database, confidences.tell(person, "{\"gender\":\"WOMAN\"}"));

        // Then
        assertThat(kept("answers_key", person)).isZero();
    }

    @Test
    void aTombstoneForgets() {
        UUID person = UUID.randomUUID();
        confidences.tell(person, "{\"gender\":\"WOMAN\"}");
        await().until(() -> kept("sealed_answers", person) + kept("answers_key", person) == 2);

        // When
        Topics.send("self-identification-keys", "", person.toString(), null);
        Topics.send("self-identifications", "", person.toString(), null);

        // Then
        await().until(() -> kept("sealed_answers", person) + kept("answers_key", person) == 0);
    }

    @Test
    void noTableHoldsANameOrAnOpenAnswer() {
        UUID person = UUID.randomUUID();
        confidences.tell(
                person, "{\"gender\":\"NON_BINARY\",\"raceEthnicity\":[\"ASIAN\",\"BLACK_OR_AFRICAN_AMERICAN\"]}");
        House.awaitTaken(database, House.tell("faculty-profile-changed", Map.of("facultyId", person, "version", 1)));
        await().until(() -> kept("sealed_answers", person) + kept("answers_key", person) == 2);
        House.as("analyst").get("/v1/metrics/equity/professor-rate").then().statusCode(200);

        // When
        List<String> tables = Database.texts(
                database, "select table_name from information_schema.tables where table_schema = 'public'");

        // Then
        assertThat(tables).contains("person", "frozen_table", "event_log", "audit_entry");
        tables.stream().filter(table -> !table.equals("dead_letter")).forEach(table -> assertThat(
                        String.join("\n", Database.texts(database, "select t::text from %s t".formatted(table))))
                .as(table)
                .doesNotContain("NON_BINARY", "BLACK_OR_AFRICAN", "Amara", "Okafor", "amara.okafor"));
    }

    private long kept(String table, UUID person) {
        return Database.number(database, "select count(*) from " + table + " where person_id = ?", person);
    }
}
