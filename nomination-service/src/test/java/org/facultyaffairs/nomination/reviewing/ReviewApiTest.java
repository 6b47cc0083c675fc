package org.facultyaffairs.nomination.reviewing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.facultyaffairs.nomination.House.as;
import static org.facultyaffairs.nomination.House.openAward;
import static org.facultyaffairs.nomination.House.opportunity;
import static org.facultyaffairs.nomination.House.posted;
import static org.facultyaffairs.nomination.House.submitted;
import static org.facultyaffairs.nomination.House.told;
import static org.facultyaffairs.nomination.committee.CommitteeRoom.name;
import static org.facultyaffairs.nomination.committee.CommitteeRoom.overall;
import static org.facultyaffairs.nomination.committee.CommitteeRoom.reviewsOf;
import static org.facultyaffairs.nomination.committee.CommitteeRoom.score;
import static org.facultyaffairs.nomination.committee.CommitteeRoom.tag;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.facultyaffairs.chassis.testing.RealParts;
import org.facultyaffairs.chassis.testing.Tokens;
import org.facultyaffairs.chassis.testing.Topics;
import org.facultyaffairs.nomination.House;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "nomination"))
class ReviewApiTest {

    private static final String PROBLEM = "urn:faculty-affairs:problem:";
    private static final String REVIEWS = "/v1/opportunities/{id}/reviews";
    private static final String RANKING = "/v1/opportunities/{id}/ranking";

    @Inject
    DataSource database;

    @BeforeEach
    void house() {
        House.isKnown();
    }

    @Test
    void namingACommitteeSharesOutWhatWasHandedIn() {
        String award = openAward();
        String nomination = submitted("faculty", award, "faculty4");

        // When
        name(award, "faculty8", "committee-member").statusCode(200);

        // Then
        as("faculty4").get("/v1/nominations/{id}", nomination).then().body("status", equalTo("COMMITTEE_REVIEW"));
        as("committee-member")
                .get(REVIEWS, award)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].status", equalTo("ASSIGNED"))
                .body("items[0].statement", equalTo("They changed how we teach."))
                .body(
                        "items[0].people.nomineeId",
                        equalTo(Tokens.facultyId("faculty4").toString()))
                .body("items[0].rubric[0].criterion", equalTo("overall"));
        as("program-manager").get(REVIEWS, award).then().body("items", hasSize(2));
        as("committee-member")
                .get("/v1/tasks")
                .then()
                .body("items.findAll { it.kind == 'review-nomination' }.about", hasItem(containsString(award)));
    }

    @Test
    void aReviewIsScoredAndTheHouseHearsThatOneMoreIsInAndNothingElse() {
        String award = openAward();
        String nomination = submitted("faculty", award, "faculty4");
        name(award, "faculty8", "committee-member").statusCode(200);
        String path = reviewsOf("committee-member", award).get(0);

        // When
        score("committee-member", path, overall(4), tag("committee-member", path))
                .statusCode(200)
                .body("status", equalTo("SUBMITTED"))
                .body("total", equalTo(4.0f))
                .body("scores[0].score", equalTo(4))
                .body("comment", containsString("Between us"));
        score("committee-member", path, overall(5), tag("committee-member", path))
                .statusCode(200)
                .body("total", equalTo(5.0f));

        // Then
        List<String> bodies = told("nominations", "review-submitted", nomination);
        assertThat(bodies).hasSize(1);
        assertThat(bodies.get(0)).contains("\"submitted\":1").contains("\"assigned\":2");
        assertThat(Topics.of("nominations", nomination))
                .noneMatch(seen -> String.valueOf(seen.body()).contains("Between us"));
        as("committee-member").get("/v1/tasks").then().body("items.about", not(hasItem(containsString(award))));
    }

    @Test
    void nobodySeesWhatOthersThink() {
        String award = openAward();
        String nomination = submitted("faculty", award, "faculty4");
        name(award, "faculty8", "committee-member").statusCode(200);
        score("faculty8", award, 3);
        String chairs = reviewsOf("faculty8", award).get(0);

        as("committee-member")
                .get(REVIEWS, award)
                .then()
                .body(
                        "items.reviewerId",
                        everyItem(equalTo(Tokens.facultyId("committee-member").toString())));
        as("committee-member").get(chairs).then().statusCode(404);
        score("committee-member", chairs, overall(1), "\"0\"").statusCode(404);
        as("faculty4").get(REVIEWS, award).then().statusCode(403);
        as("faculty4").get(chairs).then().statusCode(403);
        as("faculty").get(chairs).then().statusCode(403);
        as("faculty9").get(REVIEWS, award).then().statusCode(403);
        as("faculty9").get(chairs).then().statusCode(403);
        as("admin").get(chairs).then().statusCode(200).body("comment", nullValue());
        as("program-manager").get(chairs).then().statusCode(200).body("comment", notNullValue());
        assertThat(as("faculty4").get("/v1/nominations/{id}", nomination).asString())
                .doesNotContain("Between us");
    }

    @Test
    void theOfficeDoesNotScoreAndAScoreFitsTheRubric() {
        String award = posted(
                "program-manager",
                opportunity("AWARD", "som", LocalDate.now(House.ZONE).plusDays(60), """
                        , "rubric": [{"criterion": "impact", "weight": 3, "max": 5},
                                     {"criterion": "reach", "weight": 1, "max": 5}]"""));
        submitted("faculty", award, "faculty4");
        name(award, "faculty8", "committee-member").statusCode(200);
        String path = reviewsOf("faculty8", award).get(0);
        String tag = tag("faculty8", path);
        String good = """
                {"scores": [{"criterion": "impact", "score": 5}, {"criterion": "reach", "score": 3}]}""";

        score("program-manager", path, good, tag).statusCode(403);
        score("faculty8", path, """
                {"scores": [{"criterion": "impact", "score": 6}, {"criterion": "charm", "score": 1}]}""", tag)
                .statusCode(422)
                .body("type", equalTo(PROBLEM + "scores-invalid"))
                .body("violations.field", hasItem("scores.impact"))
                .body("violations.field", hasItem("scores.reach"))
                .body("violations.field", hasItem("scores.charm"));
        score("faculty8", path, """
                {"scores": [{"criterion": "impact", "score": 5}, {"criterion": "impact", "score": 3}]}""", tag).statusCode(400);
        score("faculty8", path, good, "\"7\"").statusCode(412);
        as("faculty8").body(good).put(path).then().statusCode(428);
        score("faculty8", path, good, tag).statusCode(200).body("total", equalTo(4.5f));
    }

    @Test
    void aBlindReviewTellsNobodysName() {
        tellName("faculty4", "Ravi", "Menon", "cardiology", "ASSOCIATE_PROFESSOR", "2015-07-01", "2008-07-01");
        tellName("faculty", "Daniel", "Okafor", "cardiology", "PROFESSOR", "2010-07-01", "2000-07-01");
        String award = posted(
                "program-manager",
                opportunity("AWARD", "som", LocalDate.now(House.ZONE).plusDays(60), ", \"blindReview\": true"));
        String nomination = as("faculty")
                .body("""
                        {"opportunityId": "%s", "nomineeId": "%s",
                         "statement": "RAVI Menon (ravi.menon@som.example.edu, 0000-0002-1825-0097) taught with me. D. Okafor"}""".formatted(award, Tokens.facultyId("faculty4")))
                .post("/v1/nominations")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        as("faculty4").post("/v1/nominations/{id}/consent", nomination).then().statusCode(200);
        as("faculty").post("/v1/nominations/{id}/submit", nomination).then().statusCode(200);
        name(award, "faculty8", "committee-member").statusCode(200);

        // When
        String path = reviewsOf("committee-member", award).get(0);
        String list = as("committee-member").get(REVIEWS, award).asString();
        String one = as("committee-member").get(path).asString();

        // Then
        for (String seen : List.of(list, one)) {
            assertThat(seen)
                    .contains("taught with me")
                    .contains("\"label\":\"Nomination ")
                    .doesNotContainIgnoringCase("ravi")
                    .doesNotContainIgnoringCase("menon")
                    .doesNotContainIgnoringCase("okafor")
                    .doesNotContain("0000-0002-1825-0097")
                    .doesNotContain(Tokens.facultyId("faculty4").toString())
                    .doesNotContain(Tokens.facultyId("faculty").toString());
        }
        assertThat(as("committee-member").get("/v1/tasks").asString()).doesNotContainIgnoringCase("menon");
        as("committee-member").get("/v1/nominations/{id}", nomination).then().statusCode(404);
        as("program-manager").get(path).then().body("people.nomineeName", equalTo("Ravi Menon"));
        score("committee-member", award, 4);
        score("faculty8", award, 4);
        as("faculty8").get(RANKING, award).then().statusCode(200).body("ranked[0].nomineeName", equalTo("Ravi Menon"));
    }

    @Test
    void whoWasAskedReadsTheNominationAndNobodyElseOfTheCommitteeDoes() {
        String award = openAward();
        String near = submitted("faculty", award, "faculty3");
        String far = submitted("faculty7", award, "faculty4");
        name(award, "faculty8", "committee-member").statusCode(200);

        as("faculty8").get("/v1/nominations/{id}", far).then().statusCode(200);
        as("faculty8").get("/v1/nominations/{id}", near).then().statusCode(404);
        as("faculty9").get("/v1/nominations/{id}", far).then().statusCode(404);
    }

    @Test
    void whatIsHandedInLaterIsTakenUpWhenAsked() {
        String award = openAward();
        submitted("faculty", award, "faculty4");
        name(award, "faculty8", "committee-member").statusCode(200);
        submitted("faculty7", award, "faculty2");

        as("faculty8")
                .get("/v1/tasks")
                .then()
                .body("items.findAll { it.kind == 'take-up-nominations' }.about", hasItem(containsString(award)));

        // When
        as("committee-member").post(REVIEWS, award).then().statusCode(403);
        as("faculty8")
                .post(REVIEWS, award)
                .then()
                .statusCode(200)
                .body("reviews", equalTo(4))
                .body("nominations", equalTo(2))
                .body("tooFewReaders", hasSize(0));

        // Then
        assertThat(reviewsOf("committee-member", award)).hasSize(2);
        as("faculty8").post(REVIEWS, award).then().statusCode(200).body("reviews", equalTo(4));
    }

    @Test
    void theOfficeIsRemindedOfACommitteeThatNobodyNamed() {
        String award = openAward();
        submitted("faculty", award, "faculty4");

        // When
        as("program-manager").post("/v1/opportunities/{id}/close", award).then().statusCode(200);

        // Then
        as("program-manager")
                .get("/v1/tasks")
                .then()
                .body("items.findAll { it.kind == 'name-committee' }.about", hasItem(containsString(award)));
        name(award, "faculty8", "committee-member").statusCode(200);
        as("program-manager")
                .get("/v1/tasks")
                .then()
                .body("items.findAll { it.kind == 'name-committee' }.about", not(hasItem(containsString(award))));
    }

    @Test
    void theRankingShowsTiesAndIsTheChairsOnceTheirOwnReviewsAreIn() {
        String award = openAward();
        submitted("faculty", award, "faculty4");
        submitted("faculty7", award, "faculty2");
        name(award, "faculty8", "committee-member").statusCode(200);
        score("committee-member", award, 4);

        // When
        as("faculty8").get(RANKING, award).then().statusCode(409).body("type", equalTo(PROBLEM + "own-reviews-first"));
        as("program-manager")
                .get(RANKING, award)
                .then()
                .statusCode(200)
                .body("outstanding", equalTo(2))
                .body("ranked", hasSize(0))
                .body("unranked", hasSize(2))
                .body("unranked[0].explanation", containsString("1 of 2 reviews is in"));
        score("faculty8", award, 4);

        // Then
        as("faculty8")
                .get(RANKING, award)
                .then()
                .statusCode(200)
                .body("outstanding", equalTo(0))
                .body("ranked.place", equalTo(List.of(1, 1)))
                .body("ranked.tied", everyItem(equalTo(true)))
                .body("ranked[0].explanation", containsString("Mean of 2 reviews: 4.00"))
                .body("readers", hasSize(2));
        as("committee-member").get(RANKING, award).then().statusCode(403);
        as("faculty9").get(RANKING, award).then().statusCode(403);
        as("faculty").get(RANKING, award).then().statusCode(403);
    }

    @Test
    void anUnknownReviewIsNotFoundAndAWithdrawnNominationIsNotScored() {
        String award = openAward();
        String nomination = submitted("faculty", award, "faculty4");
        name(award, "faculty8", "committee-member").statusCode(200);
        String path = reviewsOf("faculty8", award).get(0);
        String tag = tag("faculty8", path);

        as("faculty8").get(REVIEWS + "/" + UUID.randomUUID(), award).then().statusCode(404);
        as("faculty4").post("/v1/nominations/{id}/withdraw", nomination).then().statusCode(200);
        score("faculty8", path, overall(3), tag).statusCode(409);
    }

    private void tellName(
            String user, String given, String family, String unit, String rank, String rankSince, String hiredOn) {
        UUID id = Tokens.facultyId(user);
        Topics.send(
                "faculty-profiles",
                "faculty-profile-changed",
                id.toString(),
                House.profile(id, 7, unit, rank, rankSince, hiredOn, 0)
                        .replace("\"Given\"", "\"" + given + "\"")
                        .replace("\"Family\"", "\"" + family + "\""));
        await().until(() ->
                House.count(database, "select count(*) from person where told >= 7 and id = ?", id.toString()) == 1);
    }
}
