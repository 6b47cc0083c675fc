package org.facultyaffairs.nomination.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.facultyaffairs.nomination.House.as;
import static org.facultyaffairs.nomination.House.count;
import static org.facultyaffairs.nomination.House.openAward;
import static org.facultyaffairs.nomination.committee.CommitteeRoom.decide;
import static org.facultyaffairs.nomination.committee.CommitteeRoom.name;
import static org.facultyaffairs.nomination.committee.CommitteeRoom.score;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.facultyaffairs.chassis.testing.RealParts;
import org.facultyaffairs.chassis.testing.Topics;
import org.facultyaffairs.nomination.House;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "nomination"))
class ErasureTest {

    @Inject
    DataSource database;

    @Test
    void ofAnErasedNomineeNothingIsKeptButWhatIsCounted() throws SQLException {
        House.isKnown();
        String nominee = UUID.randomUUID().toString();
        String award = openAward();
        String nomination = House.submitted("faculty", award, "faculty4");
        name(award, "faculty8", "committee-member").statusCode(200);
        score("faculty8", award, 4);
        score("committee-member", award, 4);
        decide("faculty8", award, List.of(nomination), "faculty8", "committee-member")
                .statusCode(201);
        as("faculty4")
                .body("{\"delivered\": true, \"note\": \"Gave the lecture.\"}")
                .post("/v1/nominations/{id}/follow-through", nomination)
                .then()
                .statusCode(201);
        pretend(nomination, nominee);

        // When
        Topics.send("faculty-profiles", "faculty-erased", nominee, """
                {"facultyId": "%s", "version": 9, "erasedOn": "2026-11-01"}""".formatted(nominee));

        // Then
        await().until(() -> count(
                        database,
                        "select count(*) from nomination where statement = '' and decision_reason is null and id = ?",
                        nomination)
                == 1);
        assertThat(count(
                        database,
                        "select count(*) from review where comment is not null and nomination_id = ?",
                        nomination))
                .isZero();
        assertThat(count(database, "select count(*) from review where total = 4 and nomination_id = ?", nomination))
                .isEqualTo(2);
        assertThat(count(
                        database,
                        "select count(*) from follow_through where note is not null and nomination_id = ?",
                        nomination))
                .isZero();
    }

    /** As if it had been somebody else's: erasing a person of the realm would reach into other tests. */
    private void pretend(String nomination, String nominee) throws SQLException {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement("update nomination set nominee_id = ? where id = ?")) {
            update.setObject(1, UUID.fromString(nominee));
            update.setObject(2, UUID.fromString(nomination));
            update.executeUpdate();
        }
    }
}
