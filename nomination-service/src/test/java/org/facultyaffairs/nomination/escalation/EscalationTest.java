package org.facultyaffairs.nomination.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.facultyaffairs.nomination.House.as;
import static org.facultyaffairs.nomination.House.nominated;
import static org.facultyaffairs.nomination.House.opportunity;
import static org.facultyaffairs.nomination.House.posted;
import static org.facultyaffairs.nomination.House.submitted;
import static org.facultyaffairs.nomination.House.told;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.facultyaffairs.chassis.testing.FakeClock;
import org.facultyaffairs.chassis.testing.RealParts;
import org.facultyaffairs.chassis.testing.Tokens;
import org.facultyaffairs.chassis.testing.Topics;
import org.facultyaffairs.contracts.EventContract;
import org.facultyaffairs.nomination.House;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "nomination"))
class EscalationTest {

    @Inject
    FakeClock clock;

    @BeforeEach
    void house() {
        House.isKnown();
    }

    @AfterEach
    void today() {
        clock.reset();
    }

    @Test
    void anUnansweredCallGoesToTheLeaderThenTheOfficeThenACommittee() {
        // Given
        String id = due("cardiology", 30);
        recommend(id);

        // When
        clock.advance(Duration.ofDays(9));

        // Then
        awaitLevels(id, "UNIT_LEADER");
        JsonPath first = JsonPath.from(
                told("opportunities", "opportunity-unanswered", id).get(0));
        assertThat(first.getString("escalatedTo.facultyId"))
                .isEqualTo(Tokens.facultyId("leader").toString());
        assertThat(first.getInt("daysLeft")).isEqualTo(21);
        assertThat(first.getString("recommendedSlate[0]"))
                .isEqualTo(Tokens.facultyId("faculty3").toString());
        assertThat(taskAbout("leader", id)).isTrue();
        assertThat(taskAbout("program-manager", id)).isFalse();

        // When
        clock.advance(Duration.ofDays(7));

        // Then
        awaitLevels(id, "UNIT_LEADER", "OFFICE");
        assertThat(taskAbout("program-manager", id)).isTrue();

        // When
        clock.advance(Duration.ofDays(7));

        // Then
        awaitLevels(id, "UNIT_LEADER", "OFFICE", "COMMITTEE");
        List<String> bodies = told("opportunities", "opportunity-unanswered", id);
        assertThat(JsonPath.from(bodies.get(1)).getString("escalatedTo.role")).isEqualTo("program-manager");
        assertThat(JsonPath.from(bodies.get(2)).getString("escalatedTo.role")).isEqualTo("committee-member");
        as("program-manager")
                .get("/v1/opportunities/unanswered?limit=200")
                .then()
                .statusCode(200)
                .body("items.find { it.opportunityId == '" + id + "' }.level", equalTo("COMMITTEE"))
                .body("items.find { it.opportunityId == '" + id + "' }.daysLeft", equalTo(7))
                .body("items.find { it.opportunityId == '" + id + "' }.recommendedSlate.size()", equalTo(1));
    }

    @Test
    void aCallThatWasPostedLateClimbsAtOnceAndEachLevelOnce() {
        String id = due("som", 7);

        awaitLevels(id, "UNIT_LEADER", "OFFICE", "COMMITTEE");
        assertThat(JsonPath.from(told("opportunities", "opportunity-unanswered", id)
                                .get(0))
                        .getString("escalatedTo.role"))
                .as("the school has no leader, so the office is asked")
                .isEqualTo("program-manager");
    }

    @Test
    void whatWasHandedInStopsTheClimbAndADraftDoesNot() {
        String answered = due("cardiology", 30);
        String drafted = due("cardiology", 30);
        submitted("faculty", answered, "faculty2");
        nominated("faculty", drafted, "faculty2");

        // When
        clock.advance(Duration.ofDays(9));

        // Then
        awaitLevels(drafted, "UNIT_LEADER");
        assertThat(Topics.types(Topics.of("opportunities", answered))).doesNotContain("opportunity-unanswered");
        as("program-manager")
                .get("/v1/opportunities/unanswered?limit=200")
                .then()
                .body("items.opportunityId", hasItem(drafted))
                .body("items.opportunityId", not(hasItem(answered)));
    }

    @Test
    void aLeaderSeesThoseOfTheirUnitsAndOthersNone() {
        String own = due("cardiology", 40);
        String schools = due("som", 40);

        as("leader")
                .get("/v1/opportunities/unanswered?limit=200")
                .then()
                .statusCode(200)
                .body("items.opportunityId", hasItem(own))
                .body("items.opportunityId", not(hasItem(schools)))
                .body("items.find { it.opportunityId == '" + own + "' }.next.level", equalTo("UNIT_LEADER"));
        as("faculty").get("/v1/opportunities/unanswered").then().statusCode(403);
        String next = as("program-manager")
                .get("/v1/opportunities/unanswered?limit=1")
                .then()
                .extract()
                .path("next");
        as("program-manager")
                .get("/v1/opportunities/unanswered?limit=1&cursor={c}", next)
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(1));
    }

    private String due(String unit, int days) {
        return posted(
                "program-manager", opportunity("AWARD", unit, House.today(clock).plusDays(days), ""));
    }

    private static void recommend(String id) {
        String body = """
                {"opportunityId": "%s", "version": 1, "at": "2026-11-22T05:00:00Z",
                 "candidates": [{"facultyId": "%s", "score": 0.8, "reasons": ["Teaches what the award is for."]}],
                 "breadth": {"asked": [], "met": true, "words": "Nothing is asked."}, "likelySponsors": []}""".formatted(id, Tokens.facultyId("faculty3"));
        assertThat(EventContract.of("slate-recommended").violations(body)).isEmpty();
        Topics.send("matches", "slate-recommended", id, body);
        await().until(() -> as("program-manager")
                        .get("/v1/opportunities/unanswered?limit=200")
                        .<Integer>path("items.find { it.opportunityId == '" + id + "' }.recommendedSlate.size()")
                == 1);
    }

    private static void awaitLevels(String id, String... levels) {
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(Topics.of("opportunities", id).stream()
                        .filter(seen -> seen.type().equals("opportunity-unanswered"))
                        .map(seen -> JsonPath.from(String.valueOf(seen.body())).getString("level")))
                .containsExactly(levels));
    }

    private static boolean taskAbout(String user, String opportunity) {
        return as(user).get("/v1/tasks")
                .then()
                .statusCode(200)
                .extract()
                .<List<String>>path("items.about")
                .contains("/v1/opportunities/" + opportunity);
    }
}
