package org.facultyaffairs.verification;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.facultyaffairs.contracts.EventContract;
import org.facultyaffairs.local.sample.Answer;
import org.facultyaffairs.local.sample.Portal;
import org.facultyaffairs.local.sample.Professor;
import org.facultyaffairs.local.sample.Story;
import org.facultyaffairs.verification.OpenHouse.Walked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the walk has left behind, as each person concerned sees it. */
@ExtendWith(OpenHouse.class)
class WalkTest {

    private final House house;
    private final Portal portal;
    private final Story story;
    private final List<String> happened;

    WalkTest(Walked walked) {
        this.house = walked.house();
        this.portal = walked.house().portal();
        this.story = walked.story();
        this.happened = walked.happened();
    }

    @Test
    void theWalkIsToldInWords() {
        assertThat(happened)
                .hasSizeGreaterThanOrEqualTo(9)
                .allSatisfy(line -> assertThat(line).endsWith(".").hasSizeGreaterThan(40));
    }

    @Test
    void everybodyArrivedAndArrivingAgainChangedNothing() {
        assertThat(happened.get(0)).contains("397 people", "2 rows were rejected", "0 changed");
        Answer someone = portal.as("program-manager")
                .get("/v1/faculty/" + Professor.idOf(42))
                .expect(200);
        assertThat(someone.at("/rank")).isEqualTo("ASSOCIATE_PROFESSOR");
        assertThat(someone.at("/unit")).isEqualTo("general-internal-medicine");
    }

    @Test
    void whatWasPostedIsOnKafkaAsTheContractSays() {
        List<KafkaLog.Event> posted = KafkaLog.of(house, "opportunities").ofKey(story.award());

        assertThat(posted)
                .extracting(KafkaLog.Event::type)
                .startsWith("opportunity-posted")
                .endsWith("opportunity-closed");
    }

    @Test
    void everyEventOfTheWalkKeepsItsContract() {
        for (String topic : KafkaLog.TOPICS) {
            for (KafkaLog.Event event : KafkaLog.of(house, topic).all()) {
                if (event.body() != null) {
                    assertThat(EventContract.of(event.type()).violations(event.body()))
                            .as("%s on %s: %s", event.type(), topic, event.body())
                            .isEmpty();
                }
            }
        }
    }

    @Test
    void everyEventHappenedOnce() {
        List<KafkaLog.Event> nominations = KafkaLog.of(house, "nominations").all();

        assertThat(nominations.stream().filter(event -> event.type().equals("nomination-submitted")))
                .hasSize(2);
        assertThat(nominations.stream().filter(event -> event.type().equals("nomination-referred")))
                .hasSize(1);
        assertThat(nominations.stream().filter(event -> event.type().equals("nominee-selected")))
                .hasSize(2);
        assertThat(nominations.stream().filter(event -> event.type().equals("sponsor-check-in-recorded")))
                .hasSize(1);
    }

    @Test
    void theRecommendationGivesItsReasonsInSentences() {
        Answer slate = slateOf(story.award());

        assertThat(slate.body().at("/candidates")).isNotEmpty().allSatisfy(candidate -> {
            assertThat(candidate.at("/score").asDouble()).isBetween(0.0, 1.0);
            assertThat(candidate.at("/reasons")).isNotEmpty();
        });
        portal.as("faculty5")
                .get("/v1/opportunities/" + story.award() + "/recommended-slate")
                .expect(403);
    }

    @Test
    void theCheckInPutsTheOneWhoWasSelectedFirstInTheNextRecommendation() {
        Answer before = slateOf(story.award());
        Answer after = slateOf(story.nextAward());

        String selected = Professor.idOf(55).toString();
        assertThat(before.at("/candidates/0/facultyId")).isNotEqualTo(selected);
        assertThat(after.at("/candidates/0/facultyId")).isEqualTo(selected);
        assertThat(after.body().at("/candidates/0/reasons").toString())
                .contains("The last sponsor's check-in said that it was a good match (teaching).");
    }

    private Answer slateOf(String opportunity) {
        return portal.as("program-manager")
                .get("/v1/opportunities/" + opportunity + "/recommended-slate")
                .expect(200);
    }

    @Test
    void theOneWhoReferredGetsTheCredit() {
        Answer sponsorships = portal.as("faculty3").get("/v1/sponsorships").expect(200);

        assertThat(sponsorships.text()).contains(Professor.idOf(55).toString());
        assertThat(portal.as("faculty5")
                        .get("/v1/sponsorships")
                        .expect(200)
                        .body()
                        .at("/items"))
                .isEmpty();
    }

    @Test
    void everyoneConcernedSeesTheOutcomeAndItsReasonAndNobodyElseDoes() {
        String outcome = "/v1/nominations/" + story.referred() + "/outcome";
        for (String concerned : List.of("faculty3", "faculty4", "program-manager")) {
            assertThat(portal.as(concerned).get(outcome).expect(200).text())
                    .contains("SELECTED", "The strongest evidence");
        }
        portal.as("faculty5").get(outcome).expect(404);
        portal.as("faculty5").get("/v1/nominations/" + story.referred()).expect(404);
    }

    @Test
    void reviewCommentsNeverReachTheNomineeNorAnEvent() {
        portal.as("faculty4")
                .get("/v1/opportunities/" + story.award() + "/reviews")
                .expect(403);
        for (String topic : KafkaLog.TOPICS) {
            assertThat(KafkaLog.of(house, topic).all()).noneSatisfy(event -> assertThat(String.valueOf(event.body()))
                    .contains("three cohorts"));
        }
    }

    @Test
    void whatIsToldInConfidenceIsReadableNowhereElse() {
        portal.as("admin").get("/v1/faculty/me/self-identification").expect(404);
        assertThat(portal.as("program-manager")
                        .get("/v1/faculty/" + Professor.idOf(25))
                        .expect(200)
                        .text())
                .doesNotContain("WOMAN", "HISPANIC");
        for (String topic : KafkaLog.TOPICS) {
            assertThat(KafkaLog.of(house, topic).all()).noneSatisfy(event -> assertThat(String.valueOf(event.body()))
                    .containsAnyOf("WOMAN", "HISPANIC_OR_LATINO", "PREFER_NOT_TO_SAY"));
        }
    }

    @Test
    void theUnansweredCallAwaitsTheLeaderAndTheOffice() {
        assertThat(portal.as("leader")
                        .get("/v1/opportunities/unanswered")
                        .expect(200)
                        .text())
                .contains(story.quietAward());
        assertThat(portal.as("leader").get("/v1/tasks?state=open").expect(200).text())
                .contains(story.quietAward());
        assertThat(KafkaLog.of(house, "opportunities").ofKey(story.quietAward()))
                .filteredOn(event -> event.type().equals("opportunity-unanswered"))
                .extracting(event -> event.json().at("/level").asText())
                .containsExactly("UNIT_LEADER", "OFFICE");
    }

    @Test
    void theFiguresAreThoseOfTheWalk() {
        Answer funnel =
                portal.as("analyst").get("/v1/metrics/nomination-funnel").expect(200);

        assertThat(count(funnel, "nominated")).isEqualTo(3);
        assertThat(count(funnel, "selected")).isEqualTo(2);
        Answer calls = portal.as("analyst").get("/v1/metrics/call-coverage").expect(200);
        assertThat(count(calls, "covered")).isEqualTo(2);
        Answer referrals = portal.as("analyst").get("/v1/metrics/referral-rate").expect(200);
        assertThat(count(referrals, "referred")).isEqualTo(1);
        assertThat(portal.as("analyst")
                        .csv("/v1/metrics/call-coverage")
                        .expect(200)
                        .text())
                .startsWith("metric,measure,group");
    }

    @Test
    void smallGroupsAreHiddenAndNamedAsSuch() {
        Answer equity = portal.await(
                "the frozen figures",
                () -> portal.as("analyst").get("/v1/metrics/equity/selection-rate?by=gender"),
                answer -> answer.status() == 200 && !answer.body().at("/rows").isEmpty());

        List<String> hidden = new ArrayList<>();
        for (JsonNode row : equity.body().at("/rows")) {
            if (row.at("/suppressed").asBoolean()) {
                hidden.add(row.at("/group").asText());
                assertThat(row.at("/count").isNull()).isTrue();
                assertThat(row.at("/n").isNull()).isTrue();
                assertThat(row.at("/rate").isNull()).isTrue();
            }
        }
        assertThat(hidden).contains("WOMAN", "MAN");
    }

    @Test
    void theProfessorsBySexAreThoseOfThePublishedData() {
        Answer equity = portal.await(
                "the frozen figures",
                () -> portal.as("analyst").get("/v1/metrics/equity/professor-rate?by=gender"),
                answer -> answer.status() == 200 && answer.text().contains("\"count\":16"));

        assertThat(equity.text()).contains("WOMAN", "MAN");
    }

    @Test
    void anAnalystNeverSeesAPerson() {
        portal.as("analyst").get("/v1/faculty").expect(403);
        portal.as("analyst").get("/v1/faculty/" + Professor.idOf(42)).expect(403);
        portal.as("analyst").get("/v1/nominations").expect(403);
        portal.as("leader").get("/v1/metrics/equity/selection-rate?by=gender").expect(403);
    }

    @Test
    void theOperatorSeesWhoDidWhat() {
        String audit = portal.as("admin")
                .get("/v1/audit?subject=" + story.referred())
                .expect(200)
                .text();

        assertThat(audit).contains("nomination-consented", "nomination-submitted", "nominee-selected", "PERSON");
        assertThat(portal.as("admin").get("/v1/dead-letters").expect(200).body().at("/items"))
                .isEmpty();
    }

    private static int count(Answer figures, String measure) {
        for (JsonNode row : figures.body().at("/rows")) {
            if (row.at("/measure").asText().equals(measure)
                    && row.at("/group").asText().equals("all")
                    && row.at("/period").isNull()) {
                return row.at("/count").asInt();
            }
        }
        throw new AssertionError("No " + measure + " in " + figures.text());
    }
}
