package org.facultyaffairs.matching.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.facultyaffairs.matching.SomeProgram.as;
import static org.facultyaffairs.matching.SomeProgram.ended;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntSupplier;
import javax.sql.DataSource;
import org.facultyaffairs.chassis.testing.RealParts;
import org.facultyaffairs.chassis.testing.Tokens;
import org.facultyaffairs.chassis.testing.Topics;
import org.facultyaffairs.contracts.EventContract;
import org.facultyaffairs.matching.SomeProgram;
import org.facultyaffairs.matching.Told;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "matching"))
class ProposalApiTest {

    private static final String PROBLEM = "urn:faculty-affairs:problem:";
    private static final String OVER_WITHOUT_A_REASON =
            "This pair will not come about. If there is another who fits, they are proposed to you.";
    private static final String BY_YOUR_OWN_TERMS = "By your own terms as they are now";
    private static final String OPTIMAL = "{\"kind\": \"OPTIMAL\"}";

    @Inject
    DataSource database;

    @Test
    void whenBothSayYesAMentorshipStarts() {
        // Given
        SomeProgram program = SomeProgram.open(database)
                .mentee(SomeProgram.user("faculty2", "ASSISTANT_PROFESSOR"))
                .mentor(SomeProgram.user("faculty3", "PROFESSOR"), 1);
        String run = published(program, OPTIMAL);
        String id = mine("faculty2", program);
        as("faculty2").get("/v1/tasks").then().body("items.about", hasItem("/v1/proposals/" + id));
        as("faculty4").get("/v1/proposals/{id}", id).then().statusCode(404);
        as("faculty4").post("/v1/proposals/{id}/accept", id).then().statusCode(404);
        as("program-manager").get("/v1/proposals/{id}", id).then().statusCode(404);
        as("analyst").post("/v1/proposals/{id}/accept", id).then().statusCode(404);

        // When
        as("faculty2")
                .post("/v1/proposals/{id}/accept", id)
                .then()
                .statusCode(200)
                .header("ETag", notNullValue())
                .body("state", equalTo("PROPOSED"))
                .body("yourAnswer", equalTo("YES"));
        // Nothing that the other sees has moved: not even the version.
        as("faculty3")
                .get("/v1/proposals/{id}", id)
                .then()
                .header("ETag", equalTo("\"0\""))
                .body("yourAnswer", equalTo("NONE"));
        String mentorship = as("faculty3")
                .post("/v1/proposals/{id}/accept", id)
                .then()
                .statusCode(200)
                .body("state", equalTo("ACCEPTED"))
                .extract()
                .path("mentorshipId");

        // Then
        as("faculty2").get("/v1/tasks").then().body("items.about", not(hasItem("/v1/proposals/" + id)));
        as("faculty2")
                .post("/v1/proposals/{id}/decline", id)
                .then()
                .statusCode(409)
                .body("type", equalTo(PROBLEM + "proposal-came-about"));
        await().until(() -> Topics.of("mentorships", mentorship).size() == 1);
        await().until(() -> Topics.of("matches", id).size() == 3);
        List<Topics.Seen> events = new ArrayList<>(Topics.of("matches", id));
        assertThat(Topics.types(events)).containsExactly("match-proposed", "proposal-accepted", "proposal-accepted");
        events.addAll(Topics.of("mentorships", mentorship));
        events.forEach(event -> assertThat(EventContract.of(event.type()).violations(String.valueOf(event.body())))
                .isEmpty());
        as("program-manager")
                .get("/v1/match-runs/{id}/proposals", run)
                .then()
                .body("items[0].proposal.state", equalTo("ACCEPTED"))
                .body("items[0].reasons[0]", notNullValue());
    }

    /** Issue 3: who sits on committees and has no role beside it was asked, and could not answer. */
    @Test
    void whoeverIsAskedCanAnswerWhateverElseTheyMayDo() {
        // Given
        SomeProgram program = SomeProgram.open(database)
                .mentee(SomeProgram.user("analyst", "ASSISTANT_PROFESSOR"))
                .mentor(SomeProgram.user("committee-member", "PROFESSOR"), 1);
        published(program, OPTIMAL);

        // When
        for (String user : List.of("analyst", "committee-member")) {
            as(user).post("/v1/proposals/{id}/accept", mine(user, program))
                    .then()
                    .statusCode(200);
            change(user, program, "{\"freeTimes\": [\"FRIDAY_MORNING\"]}");
        }

        // Then
        as("analyst").get("/v1/proposals/{id}", mine("analyst", program)).then().body("state", equalTo("ACCEPTED"));
    }

    /** Issue 3: factors were hidden, but the figure that they add up to was not. */
    @Test
    void noFigureTellsWhatWasSaidInConfidence() {
        // Given: the needs of the mentee weigh, the list of the mentor does not
        SomeProgram program = SomeProgram.open(database)
                .mentor(SomeProgram.user("faculty3", "PROFESSOR"), 1)
                .mentor(SomeProgram.people(1, "PROFESSOR").get(0), 1);
        program.mentee(SomeProgram.user("faculty2", "ASSISTANT_PROFESSOR"), Tokens.facultyId("faculty3"));

        // When
        published(program, OPTIMAL);

        // Then
        as("faculty3")
                .get("/v1/proposals/{id}", mine("faculty3", program))
                .then()
                .body("score", nullValue())
                .body("factors", empty());
        as("faculty2")
                .get("/v1/proposals/{id}", mine("faculty2", program))
                .then()
                .body("score", notNullValue())
                .body("factors", not(empty()))
                .body("alternatives[0].score", notNullValue());
    }

    @Test
    void aProgrammeThatIsOverBringsNobodyTogether() {
        // Given
        SomeProgram program = SomeProgram.open(database)
                .mentee(SomeProgram.user("faculty2", "ASSISTANT_PROFESSOR"))
                .mentor(SomeProgram.user("faculty3", "PROFESSOR"), 1);
        String other = program.run("{\"kind\": \"FAIR\"}").getString("id");
        published(program, OPTIMAL);

        // When
        program.update(
                "update program set facts = regexp_replace(facts, '\"ends\":\"[^\"]*\"', '\"ends\":\"2020-06-30\"')"
                        + " where id = cast(? as uuid)",
                program.id().toString());

        // Then
        for (String refused : List.of(
                "/v1/programs/" + program.id() + "/match-runs",
                "/v1/match-runs/" + other + "/publish",
                "/v1/proposals/" + mine("faculty2", program) + "/accept")) {
            as(refused.endsWith("accept") ? "faculty2" : "program-manager")
                    .body("{}")
                    .post(refused)
                    .then()
                    .statusCode(409)
                    .body("type", equalTo(PROBLEM + "program-over"))
                    .body("detail", containsString("2020-06-30"));
        }
    }

    @Test
    void aRunIsPublishedOnceWhoeverAsksAtTheSameMoment() {
        // Given
        SomeProgram program = strangers(4, 2, 2);
        String one = program.run(OPTIMAL).getString("id");
        String other = program.run("{\"kind\": \"FAIR\"}").getString("id");

        // When
        List<Integer> answers =
                atOnce(List.of(() -> publish(one), () -> publish(other), () -> publish(one), () -> publish(other)));

        // Then
        assertThat(answers).containsExactlyInAnyOrder(200, 409, 409, 409);
        String winner = as("program-manager")
                        .get("/v1/match-runs/{id}", one)
                        .path("state")
                        .equals("PUBLISHED")
                ? one
                : other;
        assertThat(pairs(winner).getList("items.proposal.state")).hasSize(4).allMatch("PROPOSED"::equals);
        as("program-manager")
                .post("/v1/match-runs/{id}/publish", winner)
                .then()
                .statusCode(409)
                .body("type", equalTo(PROBLEM + "match-run-published-already"));
        as("program-manager")
                .post("/v1/match-runs/{id}/publish", winner.equals(one) ? other : one)
                .then()
                .statusCode(409)
                .body("type", equalTo(PROBLEM + "another-run-published"));
    }

    @Test
    void aRunOfPeopleWhoHaveChangedIsRepairedBeforeItIsPublished() {
        // Given
        SomeProgram program = SomeProgram.open(database);
        List<UUID> mentors = SomeProgram.people(3, "PROFESSOR");
        mentors.forEach(mentor -> program.mentor(mentor, 2));
        SomeProgram.people(4, "ASSISTANT_PROFESSOR").forEach(program::mentee);
        String before = program.run(OPTIMAL).getString("id");
        UUID newcomer = SomeProgram.people(1, "INSTRUCTOR").get(0);
        program.mentee(newcomer);
        Told.person(mentors.get(0)).with("rank", "ASSOCIATE_PROFESSOR").send();

        // When
        await().until(() -> as("program-manager")
                        .post("/v1/match-runs/{id}/publish", before)
                        .jsonPath()
                        .getList("violations")
                        .size()
                == 2);

        // Then
        as("program-manager")
                .post("/v1/match-runs/{id}/publish", before)
                .then()
                .statusCode(409)
                .body("type", equalTo(PROBLEM + "people-changed"))
                .body("detail", containsString("/v1/match-runs/" + before + "/repair"))
                .body("violations.field", hasItem(newcomer.toString()))
                .body("violations.field", hasItem(mentors.get(0).toString()));
        assertThat(pairs(before).getList("items.proposal")).allMatch(proposal -> proposal == null);
        String repair = as("program-manager")
                .post("/v1/match-runs/{id}/repair", before)
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        JsonPath repaired = ended(UUID.fromString(repair));
        assertThat(repaired.getString("state")).isEqualTo("COMPLETED");
        assertThat(repaired.getInt("figures.filled")).isEqualTo(5);
        assertThat(repaired.getDouble("figures.total")).isEqualTo(repaired.getDouble("figures.bound"));
        assertThat(repaired.getList("certificate.repaired.changes.mentee.id", String.class))
                .contains(newcomer.toString());
        assertThat(publish(repair)).isEqualTo(200);
    }

    @Test
    void theLastPlaceIsGivenOnceHoweverManyWantItAtOnce() {
        // Given
        UUID mentor = SomeProgram.user("faculty9", "PROFESSOR");
        List<String> mentees = List.of("faculty2", "faculty3", "faculty4", "faculty5", "faculty6");
        SomeProgram program = SomeProgram.open(database).mentor(mentor, 1);
        mentees.forEach(name -> program.mentee(SomeProgram.user(name, "ASSISTANT_PROFESSOR")));
        published(program, "{\"kind\": \"OPTIMAL\", \"capacities\": {\"%s\": 5}}".formatted(mentor));
        List<String> proposals =
                mentees.stream().map(name -> mine(name, program)).toList();
        proposals.forEach(id ->
                as("faculty9").post("/v1/proposals/{id}/accept", id).then().statusCode(200));

        // When
        List<IntSupplier> all = new ArrayList<>();
        for (int place = 0; place < mentees.size(); place++) {
            String name = mentees.get(place);
            String id = proposals.get(place);
            all.add(() -> as(name).post("/v1/proposals/{id}/accept", id).statusCode());
        }
        List<Integer> answers = atOnce(all);

        // Then
        assertThat(answers).containsExactlyInAnyOrder(200, 409, 409, 409, 409);
        List<String> states = new ArrayList<>();
        for (int place = 0; place < mentees.size(); place++) {
            states.add(as(mentees.get(place))
                    .get("/v1/proposals/{id}", proposals.get(place))
                    .path("state"));
        }
        assertThat(states).containsExactlyInAnyOrder("ACCEPTED", "OVER", "OVER", "OVER", "OVER");
    }

    @Test
    void aNoIsFollowedByTheNextBestAndTellsNobodyWhy() {
        // Given
        UUID best = SomeProgram.user("faculty7", "PROFESSOR");
        UUID next = SomeProgram.user("faculty8", "PROFESSOR");
        UUID mentee = SomeProgram.user("faculty2", "ASSISTANT_PROFESSOR");
        SomeProgram program = SomeProgram.open(database).mentor(best, 1).mentor(next, 1);
        program.mentee(mentee, best, next);
        String run = published(program, OPTIMAL);
        String first = mine("faculty2", program);

        // When
        as("faculty7")
                .body("{\"reason\": \"NOT_A_FIT\"}")
                .post("/v1/proposals/{id}/decline", first)
                .then()
                .statusCode(200)
                .body("words", equalTo("You have said no. The other is not told why."));

        // Then
        String second = await().until(() -> mine("faculty2", program), id -> !id.equals(first));
        String seen = as("faculty2").get("/v1/proposals/{id}", first).asString();
        assertThat(seen)
                .contains("\"state\":\"OVER\"")
                .doesNotContain("NOT_A_FIT")
                .doesNotContain("DECLINED");
        as("faculty2")
                .get("/v1/proposals/{id}", second)
                .then()
                .body("mentor.id", equalTo(next.toString()))
                .body("state", equalTo("PROPOSED"));
        JsonPath office = pairs(run);
        assertThat(office.getString("items[0].proposal.declineReason")).isEqualTo("NOT_A_FIT");
        assertThat(office.getString("items[0].proposal.nextStep")).isEqualTo("OFFERED");
        assertThat(office.getString("items[1].proposal.inPlaceOf")).isEqualTo(first);
        assertThat(office.getDouble("items[1].proposal.cost")).isGreaterThan(0);
        assertThat(office.getString("items[1].proposal.words"))
                .startsWith("The next best: the whole is worth 0.")
                .endsWith("less than with the pair it stands in for. Nobody else's proposal was moved.");
        as("faculty8")
                .body("{\"reason\": \"PLACE_GONE\"}")
                .post("/v1/proposals/{id}/decline", second)
                .then()
                .statusCode(400)
                .body("detail", containsString("One of BANDWIDTH, NOT_A_FIT, CONFLICT, OTHER_PLANS, NOT_SAID"));
        as("faculty8").post("/v1/proposals/{id}/decline", second).then().statusCode(200);
        await().until(() -> pairs(run).getString("items[1].proposal.nextStep").equals("NOBODY"));
        await().until(() -> Topics.of("matches", first).size() == 2);
        assertThat(Topics.of("matches", first))
                .allSatisfy(event -> assertThat(EventContract.of(event.type()).violations(String.valueOf(event.body())))
                        .isEmpty());
    }

    @Test
    void whoHasNoTimeIsNotAskedAgain() {
        // Given
        UUID mentee = SomeProgram.user("faculty4", "ASSISTANT_PROFESSOR");
        SomeProgram program = SomeProgram.open(database);
        SomeProgram.people(2, "PROFESSOR").forEach(mentor -> program.mentor(mentor, 1));
        program.mentee(mentee);
        String run = published(program, OPTIMAL);

        // When
        as("faculty4")
                .body("{\"reason\": \"BANDWIDTH\"}")
                .post("/v1/proposals/{id}/decline", mine("faculty4", program))
                .then()
                .statusCode(200);

        // Then
        await().until(() -> pairs(run).getString("items[0].proposal.nextStep").equals("NOBODY"));
        assertThat(pairs(run).getList("items")).hasSize(1);
    }

    @Test
    void whoHadNoTimeIsAskedAgainOnceTheyHaveChangedTheirTerms() {
        // Given
        UUID mentee = SomeProgram.user("faculty4", "ASSISTANT_PROFESSOR");
        SomeProgram program = SomeProgram.open(database);
        SomeProgram.people(2, "PROFESSOR").forEach(mentor -> program.mentor(mentor, 1));
        program.mentee(mentee);
        published(program, OPTIMAL);
        as("faculty4")
                .body("{\"reason\": \"BANDWIDTH\"}")
                .post("/v1/proposals/{id}/decline", mine("faculty4", program))
                .then()
                .statusCode(200);

        // When
        change("faculty4", program, "{\"needs\": {\"RESEARCH\": 2}}");

        // Then
        assertThat(program.run(OPTIMAL).getInt("figures.filled")).isEqualTo(1);
    }

    @Test
    void whatAManagerTookFromAMentorIsNotGivenBackByANo() {
        // Given
        UUID chosen = SomeProgram.user("faculty7", "PROFESSOR");
        UUID spared = SomeProgram.user("faculty8", "PROFESSOR");
        SomeProgram program = SomeProgram.open(database).mentor(chosen, 1).mentor(spared, 1);
        program.mentee(SomeProgram.user("faculty2", "ASSISTANT_PROFESSOR"), spared, chosen);
        String run = published(program, "{\"kind\": \"OPTIMAL\", \"capacities\": {\"%s\": 0}}".formatted(spared));

        // When
        as("faculty7")
                .post("/v1/proposals/{id}/decline", mine("faculty2", program))
                .then()
                .statusCode(200);

        // Then
        await().until(() -> !pairs(run).getString("items[0].proposal.nextStep").equals("DUE"));
        assertThat(pairs(run).getList("items.proposal.nextStep")).containsExactly("NOBODY");
    }

    @Test
    void aMentorWhoTakesNobodyMoreEndsWhatNobodyCouldSayYesTo() {
        // Given
        SomeProgram program = SomeProgram.open(database).mentor(SomeProgram.user("faculty9", "PROFESSOR"), 2);
        program.mentee(SomeProgram.user("faculty2", "ASSISTANT_PROFESSOR"));
        program.mentee(SomeProgram.user("faculty3", "ASSISTANT_PROFESSOR"));
        String run = published(program, OPTIMAL);
        String taken = mine("faculty2", program);
        String open = mine("faculty3", program);
        as("faculty2").post("/v1/proposals/{id}/accept", taken).then().statusCode(200);
        as("faculty9").post("/v1/proposals/{id}/accept", taken).then().statusCode(200);

        // When
        change("faculty9", program, "{\"capacity\": 1}");

        // Then
        as("faculty2").get("/v1/proposals/{id}", taken).then().body("state", equalTo("ACCEPTED"));
        as("faculty3").get("/v1/proposals/{id}", open).then().body("state", equalTo("OVER"));
        assertThat(reason(run, open)).isEqualTo("PLACE_GONE");
    }

    @Test
    void aMenteeWhoPutsTheMentorOnTheirListIsOfferedAnotherAndNotGivenAway() {
        // Given
        UUID unwelcome = SomeProgram.user("faculty7", "PROFESSOR");
        UUID next = SomeProgram.user("faculty8", "PROFESSOR");
        SomeProgram program = SomeProgram.open(database).mentor(unwelcome, 1).mentor(next, 1);
        program.mentee(SomeProgram.user("faculty2", "ASSISTANT_PROFESSOR"), unwelcome, next);
        String run = published(program, OPTIMAL);
        String first = mine("faculty2", program);
        as("faculty7").post("/v1/proposals/{id}/accept", first).then().statusCode(200);

        // When
        change("faculty2", program, "{\"preferences\": [], \"notAgain\": [\"%s\"]}".formatted(unwelcome));

        // Then
        as("faculty2").get("/v1/proposals/{id}", first).then().body("words", containsString(BY_YOUR_OWN_TERMS));
        as("faculty7")
                .get("/v1/proposals/{id}", first)
                .then()
                .body("state", equalTo("OVER"))
                .body("words", equalTo(OVER_WITHOUT_A_REASON));
        as("faculty2").get("/v1/tasks").then().body("items.about", not(hasItem("/v1/proposals/" + first)));
        assertThat(reason(run, first)).isEqualTo("MENTEE_TERMS");
        String second = await().until(() -> mine("faculty2", program), id -> !id.equals(first));
        as("faculty2").get("/v1/proposals/{id}", second).then().body("mentor.id", equalTo(next.toString()));
        await().until(() -> Topics.of("matches", first).size() == 3);
        assertThat(Topics.of("matches", first))
                .allSatisfy(event -> assertThat(EventContract.of(event.type()).violations(String.valueOf(event.body())))
                        .isEmpty());
    }

    @Test
    void aMentorWhoPutsTheMenteeOnTheirListIsNotGivenAway() {
        // Given
        UUID mentee = SomeProgram.user("faculty2", "ASSISTANT_PROFESSOR");
        SomeProgram program = SomeProgram.open(database).mentor(SomeProgram.user("faculty8", "PROFESSOR"), 1);
        program.mentee(mentee);
        String run = published(program, OPTIMAL);
        String id = mine("faculty2", program);

        // When
        change("faculty8", program, "{\"notAgain\": [\"%s\"]}".formatted(mentee));

        // Then
        as("faculty2").get("/v1/proposals/{id}", id).then().body("words", equalTo(OVER_WITHOUT_A_REASON));
        as("faculty8").get("/v1/proposals/{id}", id).then().body("words", containsString(BY_YOUR_OWN_TERMS));
        as("faculty2")
                .post("/v1/proposals/{id}/accept", id)
                .then()
                .statusCode(409)
                .body("type", equalTo(PROBLEM + "proposal-over"));
        assertThat(reason(run, id)).isEqualTo("MENTOR_TERMS");
        await().until(() -> step(run, id).equals("NOBODY"));
    }

    @Test
    void aMenteeWhoWantsNobodyMoreEndsWhatIsStillOpen() {
        // Given
        SomeProgram program = menteeOfTwo();
        String run = published(program, OPTIMAL);
        String came = with("faculty8", "faculty2", program);
        String open = with("faculty9", "faculty2", program);
        as("faculty2").post("/v1/proposals/{id}/accept", came).then().statusCode(200);
        as("faculty8").post("/v1/proposals/{id}/accept", came).then().statusCode(200);

        // When
        change("faculty2", program, "{\"mentorsWanted\": 1}");

        // Then
        as("faculty9")
                .get("/v1/proposals/{id}", open)
                .then()
                .body("state", equalTo("OVER"))
                .body("words", containsString("The mentee has found as many mentors as they wish for."));
        assertThat(reason(run, open)).isEqualTo("WISH_MET");
        await().until(() -> step(run, open).equals("NOBODY"));
    }

    @Test
    void aMenteeWhoFindsTheLastMentorTheyWishForEndsWhatIsStillOpen() {
        // Given
        SomeProgram program = menteeOfTwo();
        String run = published(program, OPTIMAL);
        String came = with("faculty8", "faculty2", program);
        String open = with("faculty9", "faculty2", program);
        change("faculty2", program, "{\"mentorsWanted\": 1}");
        as("faculty9").post("/v1/proposals/{id}/accept", open).then().statusCode(200);
        as("faculty2").post("/v1/proposals/{id}/accept", came).then().statusCode(200);

        // When
        as("faculty8").post("/v1/proposals/{id}/accept", came).then().statusCode(200);

        // Then
        as("faculty2")
                .get("/v1/proposals/{id}", open)
                .then()
                .body("state", equalTo("OVER"))
                .body("words", containsString("You have found as many mentors as you wish for."));
        assertThat(reason(run, open)).isEqualTo("WISH_MET");
    }

    @Test
    void aYesToWhatCannotBeIsRefusedAndEndsIt() {
        // Given
        UUID mentor = SomeProgram.user("faculty9", "PROFESSOR");
        SomeProgram program = SomeProgram.open(database).mentor(mentor, 0);
        program.mentee(SomeProgram.user("faculty2", "ASSISTANT_PROFESSOR"));
        String run = published(program, "{\"kind\": \"OPTIMAL\", \"capacities\": {\"%s\": 1}}".formatted(mentor));
        String id = mine("faculty2", program);

        // When
        as("faculty2")
                .post("/v1/proposals/{id}/accept", id)
                .then()
                .statusCode(409)
                .body("type", equalTo(PROBLEM + "mentor-has-no-place"));

        // Then
        as("faculty2")
                .get("/v1/proposals/{id}", id)
                .then()
                .body("state", equalTo("OVER"))
                .body("yourAnswer", equalTo("NONE"))
                .body("words", containsString("The mentor has no place left."));
        as("faculty9").get("/v1/proposals/{id}", id).then().body("words", containsString("You have no place left."));
        assertThat(reason(run, id)).isEqualTo("PLACE_GONE");
        await().until(() -> step(run, id).equals("NOBODY"));
    }

    private SomeProgram menteeOfTwo() {
        SomeProgram program = SomeProgram.open(database, "\"mentorsPerMentee\": 2,");
        program.mentor(SomeProgram.user("faculty8", "PROFESSOR"), 1)
                .mentor(SomeProgram.user("faculty9", "PROFESSOR"), 1);
        return program.mentee(SomeProgram.user("faculty2", "ASSISTANT_PROFESSOR"));
    }

    @Test
    void aPairIsExplainedAndSoIsWhoIsNone() {
        // Given
        SomeProgram program = SomeProgram.open(database);
        List<UUID> mentors = SomeProgram.people(2, "PROFESSOR");
        mentors.forEach(mentor -> program.mentor(mentor, 1));
        List<UUID> mentees = SomeProgram.people(2, "ASSISTANT_PROFESSOR");
        program.mentee(mentees.get(0), mentors.get(0)).mentee(mentees.get(1), mentors.get(1));
        String run = program.run(OPTIMAL).getString("id");

        // Then
        as("program-manager")
                .get("/v1/match-runs/{id}/explanations?mentee={e}&mentor={o}", run, mentees.get(0), mentors.get(0))
                .then()
                .statusCode(200)
                .body("matched", equalTo(true))
                .body("words[0]", containsString(", the best fit of all 2 mentors who may be matched with them."))
                .body("words", hasItem(containsString("Without this pair the whole would be worth")));
        as("program-manager")
                .get("/v1/match-runs/{id}/explanations?mentee={e}&mentor={o}", run, mentees.get(0), mentors.get(1))
                .then()
                .body("matched", equalTo(false))
                .body("words[0]", containsString("it would cost the whole"))
                .body("words", hasItem(containsString("They would be matched if their fit rose by")));
        as("program-manager")
                .get("/v1/match-runs/{id}/explanations?mentee={e}&mentor={o}", run, mentors.get(0), mentors.get(1))
                .then()
                .statusCode(422)
                .body("type", equalTo(PROBLEM + "stranger-to-the-run"));
        as("program-manager")
                .get("/v1/match-runs/{id}/explanations?mentee={e}", run, mentees.get(0))
                .then()
                .statusCode(400);
    }

    @Test
    void pairsAreListedPageByPageBeforeAndAfterTheyAreProposed() {
        // Given
        SomeProgram program = strangers(3, 3, 1);
        String run = program.run(OPTIMAL).getString("id");

        // Then
        assertThat(twoPages(run)).hasSize(3).doesNotHaveDuplicates();
        assertThat(publish(run)).isEqualTo(200);
        assertThat(twoPages(run)).hasSize(3).doesNotHaveDuplicates();
        as("program-manager")
                .get("/v1/match-runs/{id}/proposals?cursor=nonsense", run)
                .then()
                .statusCode(400);
    }

    private static List<String> twoPages(String run) {
        JsonPath first = as("program-manager")
                .get("/v1/match-runs/{id}/proposals?limit=2", run)
                .jsonPath();
        JsonPath second = as("program-manager")
                .get("/v1/match-runs/{id}/proposals?limit=2&cursor={c}", run, first.getString("next"))
                .jsonPath();
        List<String> mentees = new ArrayList<>(first.getList("items.mentee.id", String.class));
        mentees.addAll(second.getList("items.mentee.id", String.class));
        return mentees;
    }

    private SomeProgram strangers(int mentees, int mentors, int capacity) {
        SomeProgram program = SomeProgram.open(database);
        SomeProgram.people(mentors, "PROFESSOR").forEach(mentor -> program.mentor(mentor, capacity));
        SomeProgram.people(mentees, "ASSISTANT_PROFESSOR").forEach(program::mentee);
        return program;
    }

    private static String published(SomeProgram program, String body) {
        String run = program.run(body).getString("id");
        as("program-manager").post("/v1/match-runs/{id}/publish", run).then().statusCode(200);
        return run;
    }

    private static int publish(String run) {
        return as("program-manager").post("/v1/match-runs/{id}/publish", run).statusCode();
    }

    private static JsonPath pairs(String run) {
        return as("program-manager").get("/v1/match-runs/{id}/proposals", run).jsonPath();
    }

    private static String reason(String run, String id) {
        return pairs(run).getString("items.find { it.proposal.id == '%s' }.proposal.declineReason".formatted(id));
    }

    private static String step(String run, String id) {
        return pairs(run).getString("items.find { it.proposal.id == '%s' }.proposal.nextStep".formatted(id));
    }

    private static void change(String user, SomeProgram program, String patch) {
        String enrolment = as(user).get("/v1/programs/{id}/enrollments", program.id())
                .jsonPath()
                .getString("items.find { it.facultyId == '%s' }.id".formatted(Tokens.facultyId(user)));
        as(user).header("If-Match", "*")
                .contentType("application/merge-patch+json")
                .body(patch)
                .patch("/v1/programs/{id}/enrollments/{eid}", program.id(), enrolment)
                .then()
                .statusCode(200);
    }

    private static String with(String mentor, String mentee, SomeProgram program) {
        return as(mentor)
                .get("/v1/proposals?limit=200")
                .jsonPath()
                .getString("items.find { it.programId == '%s' && it.mentee.id == '%s' }.id"
                        .formatted(program.id(), Tokens.facultyId(mentee)));
    }

    /** The newest of the person's proposals in the programme. */
    private static String mine(String user, SomeProgram program) {
        return as(user).get("/v1/proposals?limit=200")
                .jsonPath()
                .getString("items.find { it.programId == '%s' }.id".formatted(program.id()));
    }

    private static List<Integer> atOnce(List<IntSupplier> requests) {
        List<CompletableFuture<Integer>> answers = requests.stream()
                .map(request -> CompletableFuture.supplyAsync(request::getAsInt))
                .toList();
        return answers.stream().map(CompletableFuture::join).toList();
    }
}
