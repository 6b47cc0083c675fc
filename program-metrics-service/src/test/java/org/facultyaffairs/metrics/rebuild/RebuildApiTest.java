package org.facultyaffairs.metrics.rebuild;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.facultyaffairs.chassis.testing.Topics;
import org.facultyaffairs.contracts.EventContract;
import org.facultyaffairs.metrics.Database;
import org.facultyaffairs.metrics.House;
import org.facultyaffairs.metrics.MetricsTest;
import org.junit.jupiter.api.Test;

@MetricsTest
class RebuildApiTest {

    @Inject
    DataSource database;

    @Test
    void everythingComesBackFromTheLogAndComesBackTheSame() {
        // Given one of everything, something unreadable, and someone who withdrew
        List<UUID> told = EventContract.types().stream()
                .map(type -> House.tell(type, Map.of()))
                .toList();
        House.awaitTaken(database, told);
        UUID gone = UUID.randomUUID();
        House.tell("self-identification-given", Map.of("facultyId", gone, "version", 1));
        House.tell("self-identification-withdrawn", Map.of("facultyId", gone, "version", 2));
        Topics.send("self-identifications", "", gone.toString(), null);
        Topics.send("nominations", "nominee-selected", UUID.randomUUID().toString(), "{ no json");
        House.awaitTaken(database, House.tell("opportunity-closed", Map.of("opportunityId", UUID.randomUUID())));
        String before = figures();

        // When
        String first = rebuilt();
        String second = rebuilt();

        // Then
        assertThat(second).isEqualTo(first);
        assertThat(figures()).isEqualTo(before);
        assertThat(Database.number(database, "select count(*) from sealed_answers where person_id = ?", gone))
                .isZero();
        assertThat(Database.number(database, "select count(*) from event_log")).isPositive();
    }

    @Test
    void whatIsToldDuringARebuildIsTakenInAfterwards() {
        House.as("admin").post("/v1/metrics/rebuild").then().statusCode(202);

        UUID told = House.tell("opportunity-closed", Map.of("opportunityId", UUID.randomUUID()));

        House.awaitTaken(database, told);
        awaitDone();
        House.awaitTaken(database, told);
    }

    @Test
    void onlyTheOperatorRebuilds() {
        House.as("analyst").post("/v1/metrics/rebuild").then().statusCode(403);
        House.as("program-manager").get("/v1/metrics/rebuild").then().statusCode(403);
    }

    private static String rebuilt() {
        House.as("admin")
                .post("/v1/metrics/rebuild")
                .then()
                .statusCode(202)
                .header("Location", equalTo("/v1/metrics/rebuild"));
        return awaitDone();
    }

    private static String awaitDone() {
        await().atMost(Duration.ofSeconds(60)).until(() -> state("state").equals("DONE"));
        return state("stateHash");
    }

    private static String state(String field) {
        return String.valueOf(House.as("admin")
                .get("/v1/metrics/rebuild")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getString(field));
    }

    private static String figures() {
        return House.as("analyst")
                .queryParam("by", "kind")
                .queryParam("interval", "month")
                .get("/v1/metrics/nomination-funnel")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
