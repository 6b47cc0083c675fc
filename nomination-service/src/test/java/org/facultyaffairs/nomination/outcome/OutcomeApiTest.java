package org.facultyaffairs.nomination.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.facultyaffairs.nomination.House.as;
import static org.facultyaffairs.nomination.House.openAward;
import static org.facultyaffairs.nomination.House.opportunity;
import static org.facultyaffairs.nomination.House.posted;
import static org.facultyaffairs.nomination.House.told;
import static org.facultyaffairs.nomination.committee.CommitteeRoom.decide;
import static org.facultyaffairs.nomination.committee.CommitteeRoom.name;
import static org.facultyaffairs.nomination.committee.CommitteeRoom.score;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.facultyaffairs.chassis.testing.FakeClock;
import org.facultyaffairs.chassis.testing.RealParts;
import org.facultyaffairs.chassis.testing.Topics;
import org.facultyaffairs.nomination.House;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "nomination"))
class OutcomeApiTest {

    private static final String PROBLEM = "urn:faculty-affairs:problem:";
    private static final String OUTCOME = "/v1/nominations/{id}/outcome";
    private static final String FOLLOW_THROUGH = "/v1/nominations/{id}/follow-through";
    private static final String CHECK_INS = "/v1/nominations/{id}/check-ins";
    private static final String PRIVATE = "Between us: thrives in the role.";

    @Inject
    FakeClock clock;

    @Inject
    DataSource database;

    @BeforeEach
    void house() {
        House.isKnown();
    }

    @AfterEach
    void today() {
        clock.reset();
    }

    @Test
    void everybodyConcernedSeesTheOutcomeAndItsReasonAndNobodyElse() {
        String award = openAward();
        String chosen = House.submitted("faculty", award, "faculty4");
        String other = House.submitted("faculty7", award, "faculty2");
        as("faculty4").get(OUTCOME, chosen).then().statusCode(404).body("type", equalTo(PROBLEM + "no-outcome-yet"));
        decided(award, chosen);

        for (String user : List.of("faculty4", "faculty", "program-manager")) {
            as(user).get(OUTCOME, chosen)
                    .then()
                    .statusCode(200)
                    .body("status", equalTo("SELECTED"))
                    .body("reason", equalTo("The strongest evidence of learners changed."))
                    .body("explanation", equalTo("For \"Excellence in Teaching\" this nomination is selected."));
        }
        for (String user : List.of("faculty2", "faculty7")) {
            as(user).get(OUTCOME, other)
                    .then()
                    .statusCode(200)
                    .body("status", equalTo("NOT_SELECTED"))
                    .body("reason", containsString("letters from outside would help"));
            as(user).get(OUTCOME, chosen).then().statusCode(404);
        }
        as("committee-member").get(OUTCOME, chosen).then().statusCode(404);
        as("faculty4").get(OUTCOME, UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void theNomineeAcceptsOnce() {
        String nomination = selected();
        String yes = "{\"accepted\": true}";

        as("faculty").body(yes).post(OUTCOME, nomination).then().statusCode(403);
        as("faculty2").body(yes).post(OUTCOME, nomination).then().statusCode(404);
        as("faculty4").body("{}").post(OUTCOME, nomination).then().statusCode(400);
        as("faculty4")
                .body(yes)
                .post(OUTCOME, nomination)
                .then()
                .statusCode(201)
                .body("accepted", equalTo(true));
        as("program-manager").body(yes).post(OUTCOME, nomination).then().statusCode(409);
        as("faculty").get(OUTCOME, nomination).then().body("accepted", equalTo(true));
    }

    @Test
    void followThroughIsRecordedUntilItIsDelivered() {
        String nomination = selected();

        // When
        as("program-manager")
                .body("{\"delivered\": false, \"note\": \"The lecture is in May.\"}")
                .post(FOLLOW_THROUGH, nomination)
                .then()
                .statusCode(201)
                .body("delivered", equalTo(false));
        as("faculty4")
                .body("{\"delivered\": true}")
                .post(FOLLOW_THROUGH, nomination)
                .then()
                .statusCode(201);

        // Then
        as("faculty")
                .body("{\"delivered\": true}")
                .post(FOLLOW_THROUGH, nomination)
                .then()
                .statusCode(409);
        as("faculty2")
                .body("{\"delivered\": true}")
                .post(FOLLOW_THROUGH, nomination)
                .then()
                .statusCode(404);
        as("faculty").get(FOLLOW_THROUGH, nomination).then().body("items.delivered", equalTo(List.of(false, true)));
        as("faculty2").get(FOLLOW_THROUGH, nomination).then().statusCode(404);
        assertThat(told("nominations", "follow-through-recorded", nomination))
                .noneMatch(body -> body.contains("The lecture"));
    }

    @Test
    void theSponsorIsAskedWhenItIsTimeAndAnswersOnce() {
        String nomination = selected();
        as("faculty")
                .get(CHECK_INS, nomination)
                .then()
                .statusCode(200)
                .body("items.dueDay", equalTo(List.of(30, 90, 180)))
                .body("items.state", equalTo(List.of("UPCOMING", "UPCOMING", "UPCOMING")));
        answer("faculty", nomination, 30)
                .statusCode(422)
                .body("type", equalTo(PROBLEM + "check-in-not-due"))
                .body("detail", containsString(House.today(clock).plusDays(30).toString()));
        assertThat(checkInTasks("faculty", nomination)).isEmpty();

        // When
        clock.advance(Duration.ofDays(30));

        // Then
        assertThat(checkInTasks("faculty", nomination)).hasSize(1);
        answer("faculty", nomination, 7).statusCode(422).body("type", equalTo(PROBLEM + "check-in-unknown"));
        answer("faculty4", nomination, 30).statusCode(403);
        answer("program-manager", nomination, 30).statusCode(403);
        answer("faculty2", nomination, 30).statusCode(404);
        answer("faculty", nomination, 30)
                .statusCode(201)
                .body("state", equalTo("ANSWERED"))
                .body("goodMatch", equalTo(true))
                .body("note", equalTo(PRIVATE));
        answer("faculty", nomination, 30).statusCode(409).body("type", equalTo(PROBLEM + "already-answered"));
        answer("faculty", nomination, 90).statusCode(422);
        assertThat(checkInTasks("faculty", nomination)).isEmpty();
        assertThat(told("nominations", "sponsor-check-in-recorded", nomination))
                .hasSize(1)
                .allMatch(body -> body.contains("\"desiredExpertise\":[\"TEACHING\"]"));
    }

    @Test
    void theSponsorsPrivateWordsAreForThemAndTheOfficeAndLieSealed() throws SQLException {
        String nomination = selected();
        clock.advance(Duration.ofDays(30));

        // When
        answer("faculty", nomination, 30).statusCode(201);

        // Then
        as("program-manager").get(CHECK_INS, nomination).then().body("items[0].note", equalTo(PRIVATE));
        as("admin").get(CHECK_INS, nomination).then().statusCode(200).body("items[0].note", nullValue());
        as("faculty4")
                .get(CHECK_INS, nomination)
                .then()
                .statusCode(200)
                .body("items[0].state", equalTo("ANSWERED"))
                .body("items[0].goodMatch", nullValue())
                .body("items[0].note", nullValue());
        as("faculty2").get(CHECK_INS, nomination).then().statusCode(404);
        assertThat(new String(sealed(nomination), StandardCharsets.UTF_8)).doesNotContain("thrives");
        assertThat(Topics.of("nominations", nomination))
                .noneMatch(seen -> String.valueOf(seen.body()).contains("thrives"));
    }

    @Test
    void nobodyIsAskedAboutWhoPutThemselvesForwardOrWasNotSelected() {
        String position = posted(
                "program-manager",
                opportunity("POSITION", "som", LocalDate.now(House.ZONE).plusDays(60), ", \"openCall\": true"));
        String own = submitted("faculty4", position);
        String other = House.submitted("faculty7", position, "faculty2");
        decided(position, own);

        as("faculty4").get(CHECK_INS, own).then().statusCode(200).body("items", hasSize(0));
        answer("faculty4", own, 30).statusCode(409).body("type", equalTo(PROBLEM + "no-sponsor"));
        answer("faculty7", other, 30).statusCode(409).body("type", equalTo(PROBLEM + "not-selected"));
        as("faculty2").body("{\"accepted\": true}").post(OUTCOME, other).then().statusCode(409);
        as("faculty2")
                .body("{\"delivered\": true}")
                .post(FOLLOW_THROUGH, other)
                .then()
                .statusCode(409);
        assertThat(told("nominations", "nominee-selected", own).get(0)).contains("\"throughOpenCall\":true");
    }

    private static String submitted(String oneself, String opportunity) {
        String id = House.nominated(oneself, opportunity, oneself);
        as(oneself).post("/v1/nominations/{id}/submit", id).then().statusCode(200);
        return id;
    }

    private static String selected() {
        String award = openAward();
        String nomination = House.submitted("faculty", award, "faculty4");
        decided(award, nomination);
        return nomination;
    }

    private static void decided(String opportunity, String chosen) {
        name(opportunity, "faculty8", "committee-member").statusCode(200);
        score("faculty8", opportunity, 4);
        score("committee-member", opportunity, 4);
        decide("faculty8", opportunity, List.of(chosen), "faculty8", "committee-member")
                .statusCode(201);
    }

    private static ValidatableResponse answer(String user, String nomination, int day) {
        return as(user).body("""
                        {"dueDay": %d, "goodMatch": true, "note": "%s"}""".formatted(day, PRIVATE))
                .post(CHECK_INS, nomination)
                .then();
    }

    private static List<String> checkInTasks(String user, String nomination) {
        return as(user).get("/v1/tasks")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.findAll { it.kind == 'sponsor-check-in' && it.about.contains('" + nomination
                        + "') }.id");
    }

    private byte[] sealed(String nomination) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement query =
                        connection.prepareStatement("select sealed_note from check_in where nomination_id = ?")) {
            query.setObject(1, UUID.fromString(nomination));
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getBytes(1);
            }
        }
    }
}
