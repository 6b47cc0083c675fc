package org.facultyaffairs.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.facultyaffairs.nomination.House.as;
import static org.facultyaffairs.nomination.House.nominate;
import static org.facultyaffairs.nomination.House.nominated;
import static org.facultyaffairs.nomination.House.opportunity;
import static org.facultyaffairs.nomination.House.posted;
import static org.facultyaffairs.nomination.House.told;
import static org.facultyaffairs.nomination.committee.CommitteeRoom.decide;
import static org.facultyaffairs.nomination.committee.CommitteeRoom.name;
import static org.facultyaffairs.nomination.committee.CommitteeRoom.score;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import org.facultyaffairs.chassis.testing.RealParts;
import org.facultyaffairs.chassis.testing.Tokens;
import org.facultyaffairs.chassis.testing.Topics;
import org.junit.jupiter.api.Test;

/** One award from its posting to the sponsor's word on how it turned out. */
@QuarkusTest
@WithTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "nomination"))
class WalkTest {

    @Test
    void fromAPostedAwardToAnAnsweredCheckIn() {
        House.isKnown();

        // The office posts a blind award that asks the sponsor on the day itself.
        String award = posted(
                "program-manager",
                opportunity("AWARD", "som", LocalDate.now(House.ZONE).plusDays(60), """
                        , "blindReview": true, "slatePolicy": {"minUnits": 1},
                          "policy": {"escalationDays": [], "sponsorCheckInDays": [0], "committeeQuorum": 2}"""));

        // One who is not eligible is told why; another declines and refers a peer, who agrees and is handed in.
        nominate("faculty", award, "faculty5").statusCode(422).body("detail", containsString("associate professor"));
        String declined = nominated("faculty7", award, "faculty4");
        String referred = as("faculty4")
                .body("""
                        {"reason": "BANDWIDTH", "referTo": "%s", "statement": "She changed how we teach."}""".formatted(Tokens.facultyId("faculty2")))
                .post("/v1/nominations/{id}/decline", declined)
                .then()
                .statusCode(200)
                .extract()
                .path("referredTo");
        as("faculty2").post("/v1/nominations/{id}/consent", referred).then().statusCode(200);
        as("faculty4").post("/v1/nominations/{id}/submit", referred).then().statusCode(200);

        // The referrer may not judge; two who may, score blind, and the chair ranks and sets the slate.
        name(award, "faculty8", "faculty4").statusCode(422);
        name(award, "faculty8", "committee-member").statusCode(200);
        score("committee-member", award, 5);
        score("faculty8", award, 4);
        as("faculty8")
                .get("/v1/opportunities/{id}/ranking", award)
                .then()
                .statusCode(200)
                .body("ranked[0].nominationId", equalTo(referred));
        as("faculty8")
                .header("If-Match", "\"0\"")
                .body("{\"nominationIds\": [\"" + referred + "\"]}")
                .put("/v1/opportunities/{id}/slate", award)
                .then()
                .statusCode(200);
        as("faculty8")
                .body("{}")
                .post("/v1/opportunities/{id}/slate-review", award)
                .then()
                .statusCode(201)
                .body("verdict", equalTo("MET"));

        // The decision, its reason, and what became of it.
        decide("faculty8", award, List.of(referred), "faculty8", "committee-member")
                .statusCode(201);
        as("faculty2")
                .get("/v1/nominations/{id}/outcome", referred)
                .then()
                .statusCode(200)
                .body("status", equalTo("SELECTED"));
        as("faculty2")
                .body("{\"accepted\": true}")
                .post("/v1/nominations/{id}/outcome", referred)
                .then()
                .statusCode(201);
        as("faculty2")
                .body("{\"delivered\": true}")
                .post("/v1/nominations/{id}/follow-through", referred)
                .then()
                .statusCode(201);
        as("faculty4")
                .body("{\"dueDay\": 0, \"goodMatch\": true}")
                .post("/v1/nominations/{id}/check-ins", referred)
                .then()
                .statusCode(201);

        // The house has heard all of it, in order.
        told("nominations", "sponsor-check-in-recorded", referred);
        assertThat(Topics.types(Topics.of("nominations", referred)))
                .containsExactly(
                        "nomination-drafted",
                        "nomination-consented",
                        "nomination-submitted",
                        "review-submitted",
                        "review-submitted",
                        "nominee-selected",
                        "follow-through-recorded",
                        "sponsor-check-in-recorded");
        assertThat(told("nominations", "nominee-selected", referred).get(0))
                .contains("\"referredBy\":\"" + Tokens.facultyId("faculty4") + "\"");
        told("nominations", "slate-reviewed", award);
    }
}
