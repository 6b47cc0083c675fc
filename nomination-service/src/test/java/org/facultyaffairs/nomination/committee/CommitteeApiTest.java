package org.facultyaffairs.nomination.committee;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.facultyaffairs.nomination.House.as;
import static org.facultyaffairs.nomination.House.openAward;
import static org.facultyaffairs.nomination.House.opportunity;
import static org.facultyaffairs.nomination.House.posted;
import static org.facultyaffairs.nomination.House.submitted;
import static org.facultyaffairs.nomination.committee.CommitteeRoom.members;
import static org.facultyaffairs.nomination.committee.CommitteeRoom.name;
import static org.facultyaffairs.nomination.committee.CommitteeRoom.reviewsOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.facultyaffairs.chassis.testing.RealParts;
import org.facultyaffairs.chassis.testing.Tokens;
import org.facultyaffairs.chassis.testing.Topics;
import org.facultyaffairs.nomination.House;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "nomination"))
class CommitteeApiTest {

    private static final String PROBLEM = "urn:faculty-affairs:problem:";
    private static final String PATH = "/v1/opportunities/{id}/committee";

    @Inject
    DataSource database;

    @BeforeEach
    void house() {
        House.isKnown();
    }

    @Test
    void theOfficeNamesACommitteeAndNamesItAnew() {
        String award = openAward();
        as("program-manager")
                .get(PATH, award)
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("members", hasSize(0))
                .body("quorum", equalTo(2));

        // When
        name(award, "faculty8", "committee-member")
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("members", hasSize(2))
                .body(
                        "members[0].facultyId",
                        equalTo(Tokens.facultyId("faculty8").toString()))
                .body("members[0].chair", equalTo(true))
                .body("members[0].until", nullValue())
                .body("readersEach", equalTo(2));
        name(award, "faculty9", "faculty8", "committee-member").statusCode(200).body("members", hasSize(3));

        // Then
        as("program-manager")
                .get(PATH, award)
                .then()
                .statusCode(200)
                .body("members", hasSize(3))
                .body(
                        "members[0].facultyId",
                        equalTo(Tokens.facultyId("faculty9").toString()));
    }

    @Test
    void whatItIsBasedOnMustBeSaidTheFirstTimeToo() {
        String award = openAward();
        String body = members("faculty8", "committee-member");

        as("program-manager").body(body).put(PATH, award).then().statusCode(428);
        as("program-manager")
                .header("If-Match", "\"1\"")
                .body(body)
                .put(PATH, award)
                .then()
                .statusCode(412);
        name(award, "faculty8", "committee-member").statusCode(200);
        as("program-manager")
                .header("If-Match", "\"0\"")
                .body(body)
                .put(PATH, award)
                .then()
                .statusCode(412);
    }

    @Test
    void whoeverPutTheNomineeForwardIsRefusedInWordsAndNothingIsChanged() {
        String award = openAward();
        submitted("faculty", award, "faculty4");

        // When
        name(award, "faculty8", "faculty")
                .statusCode(422)
                .body("type", equalTo(PROBLEM + "member-conflicted"))
                .body("violations", hasSize(1))
                .body("violations[0].field", equalTo("members[1].facultyId"))
                .body(
                        "violations[0].message",
                        containsString("cannot judge these nominations: The member put the nominee forward"));

        // Then
        as("program-manager").get(PATH, award).then().body("members", hasSize(0));
    }

    @Test
    void theNomineeTheirLeaderAndTheirMentorAreRefused() {
        String award = openAward();
        submitted("faculty9", award, "faculty2");
        UUID mentorship = UUID.randomUUID();
        Topics.send("mentorships", "mentorship-started", mentorship.toString(), """
                {"mentorshipId": "%s", "version": 1, "model": "DYAD", "mentorIds": ["%s"], "menteeIds": ["%s"],
                 "startedOn": "2026-01-01"}""".formatted(
                        mentorship, Tokens.facultyId("faculty7"), Tokens.facultyId("faculty2")));
        await().until(() ->
                House.count(database, "select count(*) from mentoring where mentorship_id = ?", mentorship.toString())
                        == 1);

        // When
        name(award, "faculty2", "leader", "faculty7", "committee-member")
                .statusCode(422)
                .body("violations", hasSize(3))
                .body("violations[0].message", containsString("The member is nominated for this opportunity."))
                .body("violations[1].message", containsString("in the nominee's reporting line"))
                .body("violations[2].message", containsString("The member is the nominee's mentor."));
    }

    @Test
    void aColleagueOfTheSameDivisionSitsOnItAndKeepsAwayFromTheOneNomination() {
        String award = openAward();
        String near = submitted("faculty", award, "faculty3");
        String far = submitted("faculty7", award, "faculty4");

        // When
        name(award, "faculty8", "committee-member").statusCode(200);

        // Then
        as("program-manager")
                .get("/v1/opportunities/{id}/conflicts", award)
                .then()
                .statusCode(200)
                .body("items.kind", hasItem("SAME_DIVISION"))
                .body("items.find { it.kind == 'SAME_DIVISION' }.nominationId", equalTo(near));
        as("faculty8")
                .get("/v1/opportunities/{id}/reviews", award)
                .then()
                .body("items", hasSize(1))
                .body("items[0].nominationId", equalTo(far));
    }

    @Test
    void aCommitteeThatCannotWorkIsRefusedWithEveryReason() {
        String award = openAward();

        name(award, "faculty8")
                .statusCode(422)
                .body("violations[0].message", containsString("2 members must take part"));
        as("program-manager")
                .header("If-Match", "\"0\"")
                .body("""
                        {"members": [{"facultyId": "%1$s", "chair": true}, {"facultyId": "%1$s", "chair": true},
                                     {"facultyId": "%2$s", "until": "2001-01-01"}]}""".formatted(Tokens.facultyId("faculty8"), UUID.randomUUID()))
                .put(PATH, award)
                .then()
                .statusCode(422)
                .body("type", equalTo(PROBLEM + "committee-invalid"))
                .body("violations", hasSize(4));
        as("program-manager")
                .header("If-Match", "\"0\"")
                .body("{\"members\": []}")
                .put(PATH, award)
                .then()
                .statusCode(400);
        as("program-manager")
                .header("If-Match", "\"0\"")
                .body("{\"members\": [{\"facultyId\": \"x\"}], \"colour\": \"red\"}")
                .put(PATH, award)
                .then()
                .statusCode(400);
    }

    @Test
    void onlyTheOfficeNamesAndNobodyOfItForTheirOwnNomination() {
        String award = openAward();
        given().get(PATH, award).then().statusCode(401);
        as("faculty").get(PATH, award).then().statusCode(403);
        as("committee-member").get(PATH, award).then().statusCode(403);
        as("program-manager").get(PATH, UUID.randomUUID()).then().statusCode(404);

        // When
        submitted("faculty", award, "program-manager");

        // Then
        as("program-manager").get(PATH, award).then().statusCode(403).body("type", equalTo(PROBLEM + "own-nomination"));
        as("program-manager")
                .header("If-Match", "\"0\"")
                .body(members("faculty8", "committee-member"))
                .put(PATH, award)
                .then()
                .statusCode(403);
    }

    @Test
    void whoDeclaresAConflictIsLetOffAtOnceAndSomebodyElseIsAsked() {
        String award = openAward();
        String nomination = submitted("faculty", award, "faculty4");
        name(award, "faculty8", "committee-member", "faculty9").statusCode(200);
        String asked = reviewsOf("committee-member", award).isEmpty() ? "faculty8" : "committee-member";
        String spare = Stream.of("faculty8", "committee-member", "faculty9")
                .filter(user -> reviewsOf(user, award).isEmpty())
                .findFirst()
                .orElseThrow();

        // When
        as(asked)
                .body("""
                        {"nominationId": "%s", "reason": "We are writing a grant proposal together."}""".formatted(nomination))
                .post("/v1/opportunities/{id}/conflicts", award)
                .then()
                .statusCode(201)
                .body("kind", equalTo("DECLARED"));

        // Then
        assertThat(reviewsOf(asked, award)).isEmpty();
        assertThat(reviewsOf(spare, award)).hasSize(1);
        as("program-manager")
                .get("/v1/opportunities/{id}/conflicts", award)
                .then()
                .body("items.kind", hasItem("DECLARED"));
    }

    @Test
    void aMemberSeesWhatTheyDeclaredAndNothingThatWasDetected() {
        String award = openAward();
        submitted("faculty", award, "faculty6");
        name(award, "faculty8", "faculty9").statusCode(200);
        as("program-manager")
                .get("/v1/opportunities/{id}/conflicts", award)
                .then()
                .body("items.memberId", hasItem(Tokens.facultyId("faculty9").toString()));

        as("faculty9").get("/v1/opportunities/{id}/conflicts", award).then().body("items", hasSize(0));
    }

    @Test
    void theChairOfABlindReviewIsNotToldWhatWouldTellThemWhoItIs() {
        String award = posted(
                "program-manager",
                opportunity("AWARD", "som", LocalDate.now(House.ZONE).plusDays(60), ", \"blindReview\": true"));
        submitted("faculty", award, "faculty6");
        name(award, "faculty8", "faculty9").statusCode(200);

        as("faculty8").get("/v1/opportunities/{id}/conflicts", award).then().body("items", hasSize(0));
        as("program-manager")
                .get("/v1/opportunities/{id}/conflicts", award)
                .then()
                .body("items", hasSize(1));
    }

    @Test
    void conflictsAreDeclaredByMembersForThemselvesAndByTheOffice() {
        String award = openAward();
        submitted("faculty", award, "faculty4");
        name(award, "faculty8", "committee-member").statusCode(200);
        String path = "/v1/opportunities/{id}/conflicts";
        String forOther = """
                {"memberId": "%s", "reason": "They told me."}""".formatted(Tokens.facultyId("faculty8"));

        as("faculty9").body("{\"reason\": \"x\"}").post(path, award).then().statusCode(403);
        as("faculty").body("{\"reason\": \"x\"}").post(path, award).then().statusCode(403);
        as("committee-member").body(forOther).post(path, award).then().statusCode(403);
        as("committee-member")
                .body("{\"reason\": \" \"}")
                .post(path, award)
                .then()
                .statusCode(400);
        as("committee-member")
                .body("""
                        {"nominationId": "%s", "reason": "x"}""".formatted(UUID.randomUUID()))
                .post(path, award)
                .then()
                .statusCode(422);
        as("program-manager").body(forOther).post(path, award).then().statusCode(201);
        assertThat(reviewsOf("faculty8", award)).isEmpty();
    }
}
