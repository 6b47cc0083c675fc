package org.facultyaffairs.nomination.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.facultyaffairs.nomination.House.as;
import static org.facultyaffairs.nomination.House.nominated;
import static org.facultyaffairs.nomination.House.openAward;
import static org.facultyaffairs.nomination.House.submitted;
import static org.facultyaffairs.nomination.House.told;
import static org.facultyaffairs.nomination.committee.CommitteeRoom.decide;
import static org.facultyaffairs.nomination.committee.CommitteeRoom.name;
import static org.facultyaffairs.nomination.committee.CommitteeRoom.overall;
import static org.facultyaffairs.nomination.committee.CommitteeRoom.reviewsOf;
import static org.facultyaffairs.nomination.committee.CommitteeRoom.score;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.facultyaffairs.chassis.testing.RealParts;
import org.facultyaffairs.chassis.testing.Tokens;
import org.facultyaffairs.nomination.House;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "nomination"))
class DecisionApiTest {

    private static final String PROBLEM = "urn:faculty-affairs:problem:";
    private static final String DECISION = "/v1/opportunities/{id}/decision";

    @BeforeEach
    void house() {
        House.isKnown();
    }

    @Test
    void aDecisionEndsEveryNominationWithItsReasonAndClosesTheOpportunity() {
        String award = openAward();
        String chosen = submitted("faculty", award, "faculty4");
        String other = submitted("faculty7", award, "faculty2");
        String unfinished = nominated("faculty", award, "faculty3");
        committeeHasRead(award);
        as("faculty8")
                .get("/v1/tasks")
                .then()
                .body("items.findAll { it.kind == 'decide-opportunity' }.about", hasItem(containsString(award)));

        // When
        decide("faculty8", award, List.of(chosen), "faculty8", "committee-member")
                .statusCode(201)
                .header("Location", "/v1/opportunities/" + award + "/decision")
                .body("selected", equalTo(List.of(chosen)))
                .body("notSelected", equalTo(List.of(other)))
                .body("quorum", equalTo(2));

        // Then
        assertThat(told("nominations", "nominee-selected", chosen).get(0))
                .contains("The strongest evidence")
                .contains("\"shortlisted\":true")
                .contains("\"dueDay\":30")
                .contains(Tokens.facultyId("faculty").toString());
        assertThat(told("nominations", "nominee-not-selected", other).get(0)).contains("letters from outside");
        assertThat(told("opportunities", "opportunity-closed", award).get(0))
                .contains("\"filled\":1")
                .contains("\"submittedNominations\":2");
        told("nominations", "nomination-lapsed", unfinished);
        as("faculty")
                .get("/v1/opportunities/{id}", award)
                .then()
                .body("status", equalTo("CLOSED"))
                .body("filled", equalTo(1));
        as("faculty8").get(DECISION, award).then().statusCode(200).body("notes", equalTo("Unanimous."));
        as("program-manager").get(DECISION, award).then().statusCode(200);
        as("committee-member").get(DECISION, award).then().statusCode(403);
        as("faculty8").get("/v1/tasks").then().body("items.about", not(hasItem(containsString(award))));
    }

    @Test
    void afterTheDecisionNothingMoreIsChanged() {
        String award = openAward();
        String nomination = submitted("faculty", award, "faculty4");
        committeeHasRead(award);
        String review = reviewsOf("faculty8", award).get(0);
        decide("faculty8", award, List.of(nomination), "faculty8", "committee-member")
                .statusCode(201);

        decide("faculty8", award, List.of(nomination), "faculty8", "committee-member")
                .statusCode(409)
                .body("type", equalTo(PROBLEM + "decision-taken"));
        name(award, "faculty9", "committee-member").statusCode(409);
        score("faculty8", review, overall(1), "*").statusCode(409);
        as("faculty8").post("/v1/opportunities/{id}/reviews", award).then().statusCode(409);
        as("committee-member")
                .body("{\"reason\": \"Late.\"}")
                .post("/v1/opportunities/{id}/conflicts", award)
                .then()
                .statusCode(409);
        as("faculty4").post("/v1/nominations/{id}/withdraw", nomination).then().statusCode(409);
        assertThat(as("committee-member")
                        .get(review.replaceFirst("/[^/]*$", ""))
                        .jsonPath()
                        .getList("items.statement"))
                .containsOnlyNulls();
    }

    @Test
    void nothingIsDecidedWithoutAQuorum() {
        String award = openAward();
        String nomination = submitted("faculty", award, "faculty4");
        committeeHasRead(award);

        decide("faculty8", award, List.of(nomination), "faculty8")
                .statusCode(422)
                .body("type", equalTo(PROBLEM + "no-quorum"))
                .body("detail", containsString("Only 1 member without a conflict took part; 2 are asked."));
        decide("faculty8", award, List.of(nomination), "faculty8", "faculty9")
                .statusCode(422)
                .body("type", equalTo(PROBLEM + "not-a-member"))
                .body("violations[0].field", equalTo("present[1]"));
        decide("faculty8", award, List.of(nomination)).statusCode(400);
        as("faculty4").get("/v1/nominations/{id}", nomination).then().body("status", equalTo("COMMITTEE_REVIEW"));
    }

    @Test
    void whoMustKeepAwayFromANominationDoesNotCountForIt() {
        String award = openAward();
        String nomination = submitted("faculty", award, "faculty3");
        committeeHasRead(award);

        // When
        decide("faculty8", award, List.of(nomination), "faculty8", "committee-member")
                .statusCode(422)
                .body("type", equalTo(PROBLEM + "no-quorum"))
                .body("violations[0].message", containsString("Only 1 member may decide and 2 are asked"));
        name(award, "faculty8", "committee-member", "faculty9").statusCode(200);

        // Then
        decide("faculty8", award, List.of(nomination), "faculty8", "committee-member", "faculty9")
                .statusCode(201);
    }

    @Test
    void slotsAreNotOverFilledAndNobodyIsDecidedAboutUnread() {
        String award = openAward();
        String one = submitted("faculty", award, "faculty4");
        name(award, "faculty8", "committee-member").statusCode(200);

        decide("faculty8", award, List.of(one), "faculty8", "committee-member")
                .statusCode(409)
                .body("type", equalTo(PROBLEM + "not-read-yet"));
        score("committee-member", award, 4);
        String late = submitted("faculty7", award, "faculty2");
        decide("faculty8", award, List.of(one), "faculty8", "committee-member")
                .statusCode(409)
                .body("type", equalTo(PROBLEM + "not-taken-up"));
        as("faculty8").post("/v1/opportunities/{id}/reviews", award).then().statusCode(200);
        score("faculty8", award, 5);
        decide("faculty8", award, List.of(one, late), "faculty8", "committee-member")
                .statusCode(409)
                .body("type", equalTo(PROBLEM + "no-slot-left"));
        decide("faculty8", award, List.of(UUID.randomUUID().toString()), "faculty8", "committee-member")
                .statusCode(422)
                .body("violations[0].field", equalTo("selected[0]"));
        as("faculty")
                .get("/v1/opportunities/{id}", award)
                .then()
                .body("status", equalTo("OPEN"))
                .body("filled", equalTo(0));
    }

    @Test
    void whatIsSelectedIsOnTheSlateWhereThereIsOne() {
        String award = openAward();
        String listed = submitted("faculty", award, "faculty4");
        String other = submitted("faculty7", award, "faculty2");
        committeeHasRead(award);
        as("faculty8")
                .header("If-Match", "\"0\"")
                .body("{\"nominationIds\": [\"" + listed + "\"]}")
                .put("/v1/opportunities/{id}/slate", award)
                .then()
                .statusCode(200);

        decide("faculty8", award, List.of(other), "faculty8", "committee-member")
                .statusCode(422)
                .body("type", equalTo(PROBLEM + "not-on-the-slate"));
        decide("faculty8", award, List.of(), "faculty8", "committee-member").statusCode(201);
        assertThat(told("nominations", "nominee-not-selected", listed).get(0)).contains("\"shortlisted\":true");
        assertThat(told("nominations", "nominee-not-selected", other).get(0)).contains("\"shortlisted\":false");
    }

    @Test
    void onlyTheChairAndTheOfficeDecide() {
        String award = openAward();
        String nomination = submitted("faculty", award, "faculty4");
        decide("program-manager", award, List.of(nomination), "faculty8").statusCode(404);
        committeeHasRead(award);

        for (String user : List.of("committee-member", "faculty9", "faculty4", "faculty")) {
            decide(user, award, List.of(nomination), "faculty8", "committee-member")
                    .statusCode(403);
        }
        decide("program-manager", award, List.of(nomination), "faculty8", "committee-member")
                .statusCode(201);
    }

    @Test
    void ofTwoDecisionsOnTheLastSlotOneWins() throws Exception {
        for (int round = 0; round < 3; round++) {
            String award = openAward();
            String one = submitted("faculty", award, "faculty4");
            String other = submitted("faculty7", award, "faculty2");
            committeeHasRead(award);

            // When
            List<Integer> codes = atOnce(List.of(
                    () -> decide("faculty8", award, List.of(one), "faculty8", "committee-member")
                            .extract()
                            .statusCode(),
                    () -> decide("program-manager", award, List.of(other), "faculty8", "committee-member")
                            .extract()
                            .statusCode()));

            // Then
            assertThat(codes).containsExactlyInAnyOrder(201, 409);
            as("faculty").get("/v1/opportunities/{id}", award).then().body("filled", equalTo(1));
            as("program-manager").get(DECISION, award).then().body("selected", hasSize(1));
        }
    }

    private static List<Integer> atOnce(List<Callable<Integer>> acts) throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(acts.size());
        try {
            List<Integer> codes = new ArrayList<>();
            for (Future<Integer> answer : people.invokeAll(acts)) {
                codes.add(answer.get());
            }
            return codes;
        } finally {
            people.shutdownNow();
        }
    }

    /** Named, and everything read by everybody who may. */
    private static void committeeHasRead(String award) {
        name(award, "faculty8", "committee-member").statusCode(200);
        score("faculty8", award, 4);
        score("committee-member", award, 4);
    }
}
