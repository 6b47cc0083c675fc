package org.facultyaffairs.matching.opportunity;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.facultyaffairs.chassis.testing.RealParts;
import org.facultyaffairs.chassis.testing.Tokens;
import org.facultyaffairs.chassis.testing.Topics;
import org.facultyaffairs.contracts.EventContract;
import org.facultyaffairs.matching.Told;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "matching"))
class SlateApiTest {

    private final UUID opportunity = UUID.randomUUID();
    private final String unit = "u-" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void aPostedCallGetsASlateWithReasonsAndEverybodyHearsOfIt() {
        // Given
        UUID teacher = member(List.of("TEACHING"), "ASSOCIATE_PROFESSOR");
        UUID other = member(List.of(), "ASSOCIATE_PROFESSOR");
        UUID another = member(List.of(), "PROFESSOR");
        UUID junior = member(List.of(), "ASSISTANT_PROFESSOR");
        eachIsKnown(teacher, other, another, junior);

        // When
        Told.award(opportunity, unit).send();

        // Then
        await().atMost(Duration.ofSeconds(20))
                .until(() -> !Topics.of("matches", opportunity.toString()).isEmpty());
        Topics.Seen seen = Topics.of("matches", opportunity.toString()).get(0);
        assertThat(EventContract.of("slate-recommended").violations(String.valueOf(seen.body())))
                .isEmpty();
        read("program-manager")
                .statusCode(200)
                .body("eligible", equalTo(4))
                .body("candidates", hasSize(3))
                .body("candidates[0].facultyId", equalTo(teacher.toString()))
                .body("candidates[0].reasons[0]", equalTo("Has expertise that the call asks for: teaching."))
                .body("candidates.facultyId", hasItem(junior.toString()))
                .body("breadth.asked", contains("at least 1 below associate professor"))
                .body("breadth.met", equalTo(true))
                .body("proof.proved", equalTo(true))
                .body("proof.words", startsWith("Proved: no other slate of 3 comes nearer to what is asked"))
                .header("ETag", "\"1\"");
    }

    @Test
    void whatArrivesAfterTheCallIsOnTheSlateAllTheSame() {
        // Given
        Told.award(opportunity, unit).send();
        await().until(() -> read("program-manager").extract().statusCode() == 200);
        read("program-manager")
                .body("candidates", hasSize(0))
                .body("breadth.words", equalTo("Nobody is eligible as things stand."));

        // When
        UUID late = member(List.of(), "PROFESSOR");

        // Then
        await().until(() -> candidates().contains(late.toString()));
        await().until(() -> Topics.of("matches", opportunity.toString()).size() >= 2);
    }

    @Test
    void aChangedRuleChangesTheSlateAndAnEndKeepsTheLast() {
        // Given
        UUID professor = member(List.of(), "PROFESSOR");
        UUID associate = member(List.of(), "ASSOCIATE_PROFESSOR");
        eachIsKnown(professor, associate);
        Told.award(opportunity, unit).send();
        await().until(() -> candidates().size() == 2);

        // When
        Told.of("opportunity-changed")
                .with("opportunityId", opportunity)
                .with("unit", unit)
                .eligible("rank == PROFESSOR && '%s' in units".formatted(unit))
                .send();

        // Then
        await().until(() -> candidates().equals(List.of(professor.toString())));

        // When
        Told.of("opportunity-cancelled")
                .with("opportunityId", opportunity)
                .with("unit", unit)
                .send();
        eachIsKnown(member(List.of(), "PROFESSOR"));

        // Then
        assertThat(candidates()).containsExactly(professor.toString());
    }

    /** As when this service was down from before the posting until after the end: issue 2. */
    @Test
    void aCallThatEndedBeforeAnybodyLookedHasASlateTooAndKeepsIt() {
        // Given
        UUID professor = member(List.of(), "PROFESSOR");
        eachIsKnown(professor);

        // When
        Told.award(opportunity, unit).send();
        Told.of("opportunity-closed")
                .with("opportunityId", opportunity)
                .with("unit", unit)
                .send();

        // Then
        await().atMost(Duration.ofSeconds(20))
                .until(() -> !Topics.of("matches", opportunity.toString()).isEmpty());
        assertThat(candidates()).containsExactly(professor.toString());
        eachIsKnown(member(List.of(), "PROFESSOR"));
        assertThat(candidates()).containsExactly(professor.toString());
    }

    @Test
    void whoHasDeclinedIsNotRecommendedForThatCallAgain() {
        // Given
        UUID busy = member(List.of("TEACHING"), "PROFESSOR");
        UUID other = member(List.of(), "PROFESSOR");
        eachIsKnown(busy, other);
        Told.award(opportunity, unit).send();
        await().until(() -> candidates().equals(List.of(busy.toString(), other.toString())));

        // When
        Told.of("nomination-declined")
                .with("nominationId", UUID.randomUUID())
                .with("opportunityId", opportunity)
                .with("nomineeId", busy)
                .send();

        // Then
        await().until(() -> candidates().equals(List.of(other.toString())));
        UUID next = UUID.randomUUID();
        Told.award(next, unit).send();
        await().until(() -> read("program-manager", next).extract().statusCode() == 200);
        read("program-manager", next).body("candidates.facultyId", hasItem(busy.toString()));
    }

    @Test
    void likelySponsorsAreSeniorAndSayWhy() {
        // Given
        UUID junior = member(List.of(), "ASSISTANT_PROFESSOR");
        UUID chair = UUID.randomUUID();
        Told.person(chair)
                .with("unit", unit)
                .with("rank", "PROFESSOR")
                .with("expertise", List.of("TEACHING"))
                .send();
        Told.unit(unit, "som").ledBy(chair).send();
        eachIsKnown(junior, chair);

        // When
        Told.award(opportunity, unit)
                .eligible("rank < ASSOCIATE_PROFESSOR && '%s' in units".formatted(unit))
                .send();

        // Then
        await().until(() -> found("likelySponsors.facultyId").contains(chair.toString()));
        read("program-manager")
                .body("likelySponsors[0].reasons", hasItem("This sponsor leads Unit %s.".formatted(unit)));
    }

    @Test
    void onlyThoseConcernedSeeASlate() {
        // Given
        UUID leader = Tokens.facultyId("leader");
        Told.unit("above-" + unit, "som").ledBy(leader).send();
        Told.unit(unit, "above-" + unit).send();
        Told.award(opportunity, unit).send();
        UUID elsewhere = UUID.randomUUID();
        Told.award(elsewhere, "another-" + unit).send();
        await().until(() -> read("program-manager").extract().statusCode() == 200);
        await().until(() -> read("leader").extract().statusCode() == 200);
        await().until(() -> read("program-manager", elsewhere).extract().statusCode() == 200);

        // Then
        read("committee-member").statusCode(200);
        read("faculty").statusCode(403);
        read("analyst").statusCode(403);
        read("leader", elsewhere).statusCode(403).body("type", equalTo("urn:faculty-affairs:problem:not-your-unit"));
        read("program-manager", UUID.randomUUID())
                .statusCode(404)
                .body("type", equalTo("urn:faculty-affairs:problem:slate-not-found"));
        given().get("/v1/opportunities/{id}/recommended-slate", opportunity)
                .then()
                .statusCode(401);
    }

    @Test
    void aRuleThatCannotBeReadIsParkedAndSeen() {
        // When
        Told.award(opportunity, unit).eligible("gender == 'WOMAN'").send();

        // Then
        await().until(() -> given().auth()
                .oauth2(Tokens.of("admin"))
                .get("/v1/dead-letters/matching?limit=200")
                .jsonPath()
                .getList("items.key")
                .contains(opportunity.toString()));
    }

    /** The last step of the walk: the sponsor's check-in changes the recommendation for the next call. */
    @Test
    void whatTheSponsorSaidAfterwardsChangesTheSlateOfTheNextCall() {
        // Given
        UUID nominee = member(List.of("TEACHING"), "ASSOCIATE_PROFESSOR");
        eachIsKnown(nominee);
        Told.award(opportunity, unit).send();
        await().until(() -> candidates().equals(List.of(nominee.toString())));
        float before = read("program-manager").extract().jsonPath().getFloat("candidates[0].score");

        // When
        Told.of("sponsor-check-in-recorded")
                .with("nominationId", UUID.randomUUID())
                .with("nomineeId", nominee)
                .with("sponsorId", UUID.randomUUID())
                .with("desiredExpertise", List.of("TEACHING"))
                .with("goodMatch", true)
                .send();

        // Then
        UUID next = UUID.randomUUID();
        Told.award(next, unit).send();
        await().until(() -> read("program-manager", next).extract().statusCode() == 200);
        await().until(() ->
                read("program-manager", next).extract().jsonPath().getFloat("candidates[0].score") > before);
        read("program-manager", next)
                .body(
                        "candidates[0].reasons",
                        hasItem("The last sponsor's check-in said that it was a good match (teaching)."));
    }

    private UUID member(List<String> expertise, String rank) {
        UUID id = UUID.randomUUID();
        Told.person(id)
                .with("unit", unit)
                .with("rank", rank)
                .with("expertise", expertise)
                .send();
        return id;
    }

    private static void eachIsKnown(UUID... people) {
        for (UUID person : people) {
            await().until(() -> given().auth()
                            .oauth2(Tokens.of("program-manager"))
                            .get("/v1/faculty/{id}/recommendations?as=peer&limit=1", person)
                            .statusCode()
                    == 200);
        }
    }

    private List<String> candidates() {
        return found("candidates.facultyId");
    }

    private List<String> found(String path) {
        var answer = read("program-manager").extract();
        return answer.statusCode() == 200 ? answer.jsonPath().getList(path) : List.of();
    }

    private ValidatableResponse read(String user) {
        return read(user, opportunity);
    }

    private static ValidatableResponse read(String user, UUID id) {
        return given().auth()
                .oauth2(Tokens.of(user))
                .get("/v1/opportunities/{id}/recommended-slate", id)
                .then();
    }
}
