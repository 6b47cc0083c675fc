package org.facultyaffairs.metrics.intake;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.facultyaffairs.contracts.EventContract;
import org.facultyaffairs.metrics.Database;
import org.facultyaffairs.metrics.House;
import org.facultyaffairs.metrics.MetricsTest;
import org.junit.jupiter.api.Test;

@MetricsTest
class OutOfOrderTest {

    @Inject
    DataSource database;

    @Test
    void aNominationIsCountedBeforeItsOpportunityIsKnown() {
        UUID opportunity = UUID.randomUUID();
        UUID nomination = UUID.randomUUID();

        // When
        UUID last = House.tell(
                "nomination-drafted", Map.of("nominationId", nomination, "opportunityId", opportunity, "version", 1));

        // Then
        House.awaitTaken(database, last);
        assertThat(Database.number(database, "select furthest from nomination where id = ?", nomination))
                .isEqualTo(1);
    }

    @Test
    void anOlderEventThatComesLateChangesNothing() {
        UUID nomination = UUID.randomUUID();
        House.tell("nominee-selected", Map.of("nominationId", nomination, "version", 7));

        // When
        House.awaitTaken(
                database, House.tell("nomination-submitted", Map.of("nominationId", nomination, "version", 3)));

        // Then
        assertThat(Database.texts(database, "select status from nomination where id = ?", nomination))
                .containsExactly("SELECTED");
        assertThat(Database.texts(
                        database,
                        "select status from nomination_step where nomination_id = ? order by version",
                        nomination))
                .containsExactly("SUBMITTED", "SELECTED");
    }

    @Test
    void anOlderProfileThatComesLateChangesNothing() {
        UUID person = UUID.randomUUID();
        House.tell("faculty-departed", Map.of("facultyId", person, "version", 9));

        House.awaitTaken(database, House.tell("faculty-profile-changed", Map.of("facultyId", person, "version", 8)));

        assertThat(Database.texts(database, "select status from person where id = ?", person))
                .containsExactly("DEPARTED");
    }

    @Test
    void everyEventOfTheHouseCanBeRead() {
        List<UUID> told = EventContract.types().stream()
                .map(type -> House.tell(type, Map.of()))
                .toList();

        House.awaitTaken(database, told);
    }
}
