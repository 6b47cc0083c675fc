package org.facultyaffairs.matching.matchrun;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.facultyaffairs.matching.SomeProgram.as;
import static org.facultyaffairs.matching.SomeProgram.ended;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.restassured.path.json.JsonPath;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.helpers.test.AssertSubscriber;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.facultyaffairs.chassis.testing.RealParts;
import org.facultyaffairs.chassis.testing.Topics;
import org.facultyaffairs.contracts.EventContract;
import org.facultyaffairs.matching.SomeProgram;
import org.facultyaffairs.matching.Told;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "matching"))
class MatchRunApiTest {

    private static final String PROBLEM = "urn:faculty-affairs:problem:";
    private static final String OPTIMAL = "{\"kind\": \"OPTIMAL\"}";

    @Inject
    DataSource database;

    @Inject
    FollowRun followRun;

    @Test
    void aCohortIsMatchedWithItsProof() {
        // Given
        SomeProgram program = sixAndFour();

        // When
        String job = as("program-manager")
                .body(OPTIMAL)
                .post("/v1/programs/{id}/match-runs", program.id())
                .then()
                .statusCode(202)
                .body("state", equalTo("QUEUED"))
                .body("number", equalTo(1))
                .extract()
                .header("Location");
        JsonPath run = ended(UUID.fromString(job.substring(job.lastIndexOf('/') + 1)));

        // Then
        assertThat(run.getString("state")).isEqualTo("COMPLETED");
        assertThat(run.getInt("figures.filled")).isEqualTo(6);
        assertThat(run.getDouble("figures.total")).isEqualTo(run.getDouble("figures.bound"));
        assertThat(run.getList("certificate.deviations")).isEmpty();
        assertThat(run.getList("certificate.words", String.class))
                .first()
                .isEqualTo("6 of 6 wanted places are filled: 6 of 6 mentees get a mentor.");
        assertThat(run.getList("certificate.worstOff")).isNotEmpty();
        assertThat(run.getList("certificate.frontier")).isNotEmpty();
        as("program-manager").get(job).then().header("ETag", notNullValue()).body("inputsHash", notNullValue());
        String id = run.getString("id");
        await().until(() -> !Topics.of("matches", id).isEmpty());
        assertThat(Topics.of("matches", id))
                .allSatisfy(event -> assertThat(EventContract.of(event.type()).violations(String.valueOf(event.body())))
                        .isEmpty());
    }

    @Test
    void aRunIsFollowedToItsEnd() {
        // Given
        UUID run = sixAndFour().start(OPTIMAL);

        // When
        String told = as("program-manager")
                .accept("text/event-stream")
                .get("/v1/match-runs/{id}/progress", run)
                .then()
                .statusCode(200)
                .extract()
                .asString();

        // Then
        assertThat(told.lines().filter(line -> line.startsWith("data:")))
                .last()
                .asString()
                .contains("\"state\":\"COMPLETED\"", "\"share\":1.0")
                .doesNotContain("stage");
    }

    @Test
    void aFollowerWhoReadsLateSeesTheEnd() throws Throwable {
        // Given
        UUID run = sixAndFour().start(OPTIMAL);
        AssertSubscriber<MatchRuns.Standing> late = AssertSubscriber.create(0);
        VertxContextSupport.subscribeAndAwait(() -> {
            followRun.follow(new RunId(run)).subscribe().withSubscriber(late);
            return Uni.createFrom().voidItem();
        });
        ended(run);

        // When
        for (int news = 0; news < 300; news++) {
            VertxContextSupport.subscribeAndAwait(followRun::tell);
        }
        late.request(Long.MAX_VALUE).awaitCompletion();

        // Then
        assertThat(late.getLastItem().run().state()).isEqualTo(RunState.COMPLETED);
    }

    @Test
    void aRunThatThereIsNotIsNotFollowed() {
        UUID none = UUID.randomUUID();

        as("program-manager")
                .accept("text/event-stream")
                .get("/v1/match-runs/{id}/progress", none)
                .then()
                .statusCode(404)
                .body("type", equalTo(PROBLEM + "match-run-not-found"));
        as("faculty")
                .accept("text/event-stream")
                .get("/v1/match-runs/{id}/progress", none)
                .then()
                .statusCode(403);
    }

    @Test
    void theSameSnapshotGivesTheSameResultWhateverHasHappenedSince() {
        // Given
        SomeProgram program = sixAndFour();
        JsonPath first = program.run("{\"kind\": \"FAIR\", \"seed\": 7}");
        SomeProgram.people(2, "PROFESSOR").forEach(mentor -> program.mentor(mentor, 3));

        // When
        String again = as("program-manager")
                .post("/v1/match-runs/{id}/repeat", first.getString("id"))
                .then()
                .statusCode(202)
                .body("origin", equalTo("REPEAT"))
                .extract()
                .path("id");
        JsonPath repeated = ended(UUID.fromString(again));

        // Then
        assertThat(repeated.getString("inputsHash")).isEqualTo(first.getString("inputsHash"));
        assertThat(repeated.getString("certificate.digest")).isEqualTo(first.getString("certificate.digest"));
        assertThat(repeated.getString("certificate.scoresDigest"))
                .isEqualTo(first.getString("certificate.scoresDigest"));
        assertThat(repeated.getLong("seed")).isEqualTo(7);
        assertThat(program.run(OPTIMAL).getString("inputsHash")).isNotEqualTo(first.getString("inputsHash"));
    }

    @Test
    void fairnessIsChosenFromTheFrontier() {
        // Given
        SomeProgram program = contested();
        JsonPath optimal = program.run(OPTIMAL);

        // When
        JsonPath fair = program.run("{\"kind\": \"FAIR\"}");
        JsonPath balanced =
                program.run("{\"kind\": \"BALANCED\", \"minimum\": %s}".formatted(fair.getString("figures.minimum")));

        // Then
        assertThat(fair.getDouble("figures.minimum")).isGreaterThan(optimal.getDouble("figures.minimum"));
        assertThat(fair.getDouble("figures.total")).isLessThan(optimal.getDouble("figures.total"));
        assertThat(balanced.getDouble("figures.minimum"))
                .isGreaterThanOrEqualTo(fair.getDouble("figures.minimum") - 1e-9);
        assertThat(optimal.getList("certificate.frontier")).hasSizeGreaterThan(1);
        as("program-manager")
                .get("/v1/match-runs/compare?left={l}&right={r}", optimal.getString("id"), fair.getString("id"))
                .then()
                .statusCode(200)
                .body("left.id", equalTo(optimal.getString("id")))
                .body("better", greaterThan(0))
                .body("worse", greaterThan(0))
                .body("words[0]", containsString("have other mentors on the right"));
    }

    @Test
    void aFairRunShowsItsOwnBounds() {
        // When
        JsonPath fair = contested().run("{\"kind\": \"FAIR\"}");

        // Then
        assertThat(fair.getDouble("certificate.fairness.minimum")).isEqualTo(0.4);
        assertThat(fair.getDouble("certificate.fairness.minimumBound")).isEqualTo(0.4);
        assertThat(fair.getDouble("certificate.fairness.total")).isEqualTo(1.2);
        assertThat(fair.getDouble("certificate.fairness.totalBound")).isEqualTo(1.2);
        assertThat(fair.getDouble("certificate.fairness.gap")).isZero();
        assertThat(fair.getDouble("figures.gap")).isGreaterThan(0);
        assertThat(fair.getList("certificate.words", String.class))
                .contains("Of all matches with this minimum, none is worth more to the whole: that is proven.")
                .doesNotContain("No other match is worth more to the whole: that is proven.");
        assertThat(contested().run(OPTIMAL).getString("certificate.fairness")).isNull();
    }

    @Test
    void aRunWithoutAKindIsAsFairAsItsProgramme() {
        // Given
        SomeProgram worstOffFirst = sixAndFour("\"fairness\": \"WORST_OFF_FIRST\",");
        SomeProgram highestTotal = sixAndFour("\"fairness\": \"HIGHEST_TOTAL\",");

        // Then
        assertThat(worstOffFirst.run("{}").getString("kind")).isEqualTo("FAIR");
        assertThat(highestTotal.run("{}").getString("kind")).isEqualTo("OPTIMAL");
        assertThat(worstOffFirst.run(OPTIMAL).getString("kind")).isEqualTo("OPTIMAL");
    }

    @Test
    void theRepeatOfARepairIsTheVeryMatchOfTheRepair() {
        // Given
        SomeProgram program = SomeProgram.open(database);
        SomeProgram.people(2, "PROFESSOR").forEach(mentor -> program.mentor(mentor, 1));
        SomeProgram.people(2, "ASSISTANT_PROFESSOR").forEach(program::mentee);
        JsonPath first = program.run(OPTIMAL);
        List<JsonPath> repairs = new ArrayList<>();
        List<JsonPath> repeats = new ArrayList<>();

        // When
        for (String leaving : first.getList("certificate.worstOff.mentee.id", String.class)) {
            program.update("update enrollment set status = 'LEFT' where faculty_id = cast(? as uuid)", leaving);
            JsonPath repaired = again(first, "repair");
            JsonPath repeated = again(repaired, "repeat");
            repairs.add(repaired);
            repeats.add(repeated);
            repeats.add(again(repeated, "repeat"));
            program.update("update enrollment set status = 'ENROLLED' where faculty_id = cast(? as uuid)", leaving);
        }

        // Then
        assertThat(repairs).allSatisfy(repair -> assertThat(repair.getInt("certificate.repaired.kept"))
                .isOne());
        for (int place = 0; place < repeats.size(); place++) {
            JsonPath repeat = repeats.get(place);
            String digest = repairs.get(place / 2).getString("certificate.digest");
            assertThat(repeat.getString("certificate.digest")).isEqualTo(digest);
            assertThat(repeat.getString("certificate.repeated.digest")).isEqualTo(digest);
            assertThat(repeat.getBoolean("certificate.repeated.same")).isTrue();
            assertThat(repeat.getList("certificate.words", String.class))
                    .last()
                    .isEqualTo("It is the match of the run that it repeats, pair by pair.");
        }
    }

    @Test
    void aRepairKeepsTheChoiceOfTheRunThatItRepairs() {
        // Given
        SomeProgram program = contested();
        JsonPath fair = program.run("{\"kind\": \"FAIR\", \"seed\": 5}");
        UUID mentor = SomeProgram.people(1, "PROFESSOR").get(0);
        JsonPath balanced = program.mentor(mentor, 1)
                .run("{\"kind\": \"BALANCED\", \"minimum\": 0.35, \"capacities\": {\"%s\": 2}}".formatted(mentor));
        program.update("update enrollment set status = 'LEFT' where faculty_id = cast(? as uuid)", mentor.toString());

        // When
        JsonPath fairer = again(fair, "repair");
        JsonPath kept = again(balanced, "repair");

        // Then
        assertThat(fairer.getString("kind")).isEqualTo("FAIR");
        assertThat(fairer.getLong("seed")).isEqualTo(5);
        assertThat(fairer.getDouble("figures.minimum")).isEqualTo(0.4);
        assertThat(kept.getString("kind")).isEqualTo("BALANCED");
        assertThat(kept.getDouble("certificate.fairness.asked")).isEqualTo(0.35);
        assertThat(kept.getMap("capacities")).isEmpty();
        assertThat(kept.getList("certificate.words", String.class))
                .contains("It keeps the minimum of 0.35 that was chosen for the match before.");
    }

    @Test
    void placesBeyondTheMentorsOwnWordAreSaidBeforeAnythingIsProposed() {
        // Given
        SomeProgram program = SomeProgram.open(database);
        UUID mentor = SomeProgram.people(1, "PROFESSOR").get(0);
        program.mentor(mentor, 1);
        SomeProgram.people(2, "ASSISTANT_PROFESSOR").forEach(program::mentee);

        // When
        JsonPath run = program.run("{\"kind\": \"OPTIMAL\", \"capacities\": {\"%s\": 2}}".formatted(mentor));

        // Then
        assertThat(run.getList("certificate.words", String.class))
                .contains(
                        "2 of 2 places with the mentors are used; every mentor with a place to give gets a mentee.",
                        "This run proposes 1 pair more than the mentors take by their own word: the first to say yes get the places.");
        assertThat(run.getList("certificate.worstOff[0].mentors.id", String.class))
                .containsExactly(mentor.toString());
    }

    @Test
    void aMinimumOutOfReachIsSaidWithTheHighestThatIs() {
        // When
        JsonPath run = sixAndFour().run("{\"kind\": \"BALANCED\", \"minimum\": 0.999}");

        // Then
        assertThat(run.getString("state")).isEqualTo("FAILED");
        assertThat(run.getString("trouble.code")).isEqualTo("minimum-out-of-reach");
        assertThat(run.getString("trouble.detail")).contains("the highest minimum that was found is 0.");
        as("program-manager")
                .post("/v1/match-runs/{id}/publish", run.getString("id"))
                .then()
                .statusCode(409);
    }

    @Test
    void aRunWhoseWorkerDiedIsWorkedOutFromItsSnapshot() {
        // Given
        SomeProgram program = sixAndFour();
        JsonPath before = program.run(OPTIMAL);
        String id = before.getString("id");
        program.update("delete from match_result where run_id = cast(? as uuid)", id);
        program.update(
                "update match_turn set until = timestamp '2020-01-01', owner = gen_random_uuid() where run_id = cast(? as uuid)",
                id);
        SomeProgram.people(1, "PROFESSOR").forEach(mentor -> program.mentor(mentor, 3));

        // When
        program.update(
                "update match_run set state = 'RUNNING', figures = null, finished_at = null, version = version + 1 where id = cast(? as uuid)",
                id);

        // Then
        await().until(() -> ended(UUID.fromString(id)).getString("state").equals("COMPLETED"));
        assertThat(ended(UUID.fromString(id)).getString("certificate.digest"))
                .isEqualTo(before.getString("certificate.digest"));
    }

    @Test
    void aRunThatBreaksOffEachTimeIsGivenUp() {
        // Given
        SomeProgram program = sixAndFour();
        String id = program.run(OPTIMAL).getString("id");
        program.update("delete from match_result where run_id = cast(? as uuid)", id);
        program.update(
                "update match_turn set until = timestamp '2020-01-01', attempts = 3 where run_id = cast(? as uuid)",
                id);

        // When
        program.update(
                "update match_run set state = 'RUNNING', figures = null, version = version + 1 where id = cast(? as uuid)",
                id);

        // Then
        await().until(() -> ended(UUID.fromString(id)).getString("state").equals("FAILED"));
        as("program-manager")
                .get("/v1/match-runs/{id}", id)
                .then()
                .body("trouble.code", equalTo("match-run-broken-off"));
        as("admin")
                .get("/v1/audit?subject={id}", id)
                .then()
                .body("items[0].action", equalTo("match-run-failed"))
                .body("items[0].actorKind", equalTo("CLOCK"));
    }

    @Test
    void aRunUnderWayIsCalledOffAndItsResultNotKept() {
        // Given
        SomeProgram program = sixAndFour();
        String id = program.run(OPTIMAL).getString("id");
        program.update("delete from match_result where run_id = cast(? as uuid)", id);
        program.update(
                "update match_turn set until = timestamp '2099-01-01', owner = gen_random_uuid() where run_id = cast(? as uuid)",
                id);
        program.update(
                "update match_run set state = 'RUNNING', figures = null, version = version + 1 where id = cast(? as uuid)",
                id);

        // Then
        as("program-manager").delete("/v1/match-runs/{id}", id).then().statusCode(428);
        as("program-manager")
                .header("If-Match", "\"0\"")
                .delete("/v1/match-runs/{id}", id)
                .then()
                .statusCode(412);
        as("program-manager")
                .header("If-Match", "*")
                .delete("/v1/match-runs/{id}", id)
                .then()
                .statusCode(200)
                .body("state", equalTo("CANCELLED"));
        as("program-manager")
                .header("If-Match", "*")
                .delete("/v1/match-runs/{id}", id)
                .then()
                .statusCode(409)
                .body("type", equalTo(PROBLEM + "match-run-finished"));
        as("program-manager")
                .post("/v1/match-runs/{id}/publish", id)
                .then()
                .statusCode(409)
                .body("type", equalTo(PROBLEM + "match-run-without-match"));
        as("program-manager").get("/v1/match-runs/{id}/proposals", id).then().statusCode(409);
    }

    @Test
    void onePlaceIsKeptForAnotherDepartment() {
        // Given
        SomeProgram program = SomeProgram.open(database, """
                "mentorsPerMentee": 2,
                "criteria": [{"name": "expertise-for-need", "weight": 1}, {"name": "one-outside-discipline"}],""");
        SomeProgram.people(3, "PROFESSOR").forEach(mentor -> program.mentor(mentor, 1));
        SomeProgram.people(1, "ASSISTANT_PROFESSOR").forEach(program::mentee);

        // When
        JsonPath inside = program.run(OPTIMAL);
        UUID fromAfar = fromAfar();
        JsonPath outside = program.mentor(fromAfar, 1).run(OPTIMAL);

        // Then
        assertThat(inside.getInt("figures.filled")).isOne();
        assertThat(inside.getString("certificate.unfilled[0].words"))
                .startsWith("Nobody else who may be matched with ")
                .endsWith(" works outside their department.");
        assertThat(outside.getInt("figures.filled")).isEqualTo(2);
        assertThat(as("program-manager")
                        .get("/v1/match-runs/{id}/proposals", outside.getString("id"))
                        .jsonPath()
                        .getList("items.mentor.id", String.class))
                .contains(fromAfar.toString());
    }

    @Test
    void aMentorFromOutsideCountsAlsoOnceTheyTakePartNoMore() {
        // Given
        SomeProgram program = SomeProgram.open(database, """
                "mentorsPerMentee": 2,
                "criteria": [{"name": "expertise-for-need", "weight": 1}, {"name": "one-outside-discipline"}],""");
        SomeProgram.people(1, "PROFESSOR").forEach(mentor -> program.mentor(mentor, 1));
        SomeProgram.people(1, "ASSISTANT_PROFESSOR").forEach(program::mentee);
        UUID fromAfar = fromAfar();
        String first = program.mentor(fromAfar, 1).run(OPTIMAL).getString("id");
        as("program-manager").post("/v1/match-runs/{id}/publish", first).then().statusCode(200);

        // When
        program.update("update proposal set state = 'ACCEPTED' where mentor_id = cast(? as uuid)", fromAfar.toString());
        program.update("update enrollment set status = 'LEFT' where faculty_id = cast(? as uuid)", fromAfar.toString());
        JsonPath run = program.run(OPTIMAL);

        // Then
        assertThat(run.getInt("figures.filled")).isOne();
        assertThat(run.getList("certificate.unfilled")).isEmpty();
    }

    private static UUID fromAfar() {
        UUID person = UUID.randomUUID();
        Told.person(person)
                .with("rank", "PROFESSOR")
                .with("unit", "somewhere-else")
                .send();
        SomeProgram.known(List.of(person));
        return person;
    }

    @Test
    void whenBothHaveTimeWeighsAndIsSaidToTheOffice() {
        // Given
        SomeProgram program =
                SomeProgram.open(database, "\"criteria\": [{\"name\": \"shared-free-time\", \"weight\": 1}],");
        List<UUID> mentors = SomeProgram.people(2, "PROFESSOR");
        program.mentor(mentors.get(0), 1, "FRIDAY_MORNING").mentor(mentors.get(1), 1, "MONDAY_MORNING");
        UUID mentee = SomeProgram.user("faculty", "ASSISTANT_PROFESSOR");
        program.mentee(mentee);
        String enrolment = as("faculty")
                .get("/v1/programs/{id}/enrollments?role=MENTEE", program.id())
                .jsonPath()
                .getString("items[0].id");
        JsonPath before = program.run(OPTIMAL);

        // When
        as("faculty")
                .header("If-Match", "*")
                .body("{\"freeTimes\": [\"MONDAY_MORNING\", \"TUESDAY_MORNING\"]}")
                .patch("/v1/programs/{id}/enrollments/{eid}", program.id(), enrolment)
                .then()
                .statusCode(200);
        JsonPath run = program.run(OPTIMAL);

        // Then
        assertThat(before.getDouble("figures.total")).isEqualTo(0.5);
        assertThat(run.getDouble("figures.total")).isEqualTo(0.75);
        as("program-manager")
                .get(
                        "/v1/match-runs/{id}/explanations?mentee={mentee}&mentor={mentor}",
                        run.getString("id"),
                        mentee,
                        mentors.get(1))
                .then()
                .statusCode(200)
                .body("words", hasItem("Both have time on Monday mornings."));
        as("program-manager")
                .post("/v1/match-runs/{id}/publish", before.getString("id"))
                .then()
                .statusCode(409)
                .body("type", equalTo(PROBLEM + "people-changed"))
                .body("violations.field", hasItem(mentee.toString()));
    }

    @Test
    void whatCannotBeMatchedIsSaidAtOnce() {
        // Given
        SomeProgram empty = SomeProgram.open(database);
        SomeProgram lonely = SomeProgram.open(database);
        SomeProgram.people(1, "ASSISTANT_PROFESSOR").forEach(lonely::mentee);
        SomeProgram contradictory = SomeProgram.open(database, """
                "criteria": [{"name": "expertise-for-need", "weight": 1},
                             {"name": "least-rank", "parameters": {"leastRank": "PROFESSOR"}}],""");
        SomeProgram.people(2, "ASSISTANT_PROFESSOR").forEach(contradictory::mentee);
        SomeProgram.people(2, "ASSISTANT_PROFESSOR").forEach(mentor -> contradictory.mentor(mentor, 2));

        // Then
        refused(empty, OPTIMAL, 422, "program-without-mentors");
        refused(lonely, OPTIMAL, 422, "program-without-mentors");
        as("program-manager")
                .body(OPTIMAL)
                .post("/v1/programs/{id}/match-runs", contradictory.id())
                .then()
                .statusCode(422)
                .body("type", equalTo(PROBLEM + "contradictory-constraints"))
                .body("detail", containsString("'least-rank' alone rules out every pair"))
                .body("violations.field", hasItem("least-rank"));
        refused(lonely, "{\"kind\": \"BALANCED\"}", 400, "invalid-request");
        refused(lonely, "{\"kind\": \"OPTIMAL\", \"minimum\": 0.5}", 400, "invalid-request");
        refused(lonely, "{\"kind\": \"BEST\"}", 400, "malformed-json");
        refused(lonely, "{\"minimum\": 0.5}", 400, "invalid-request");
        refused(lonely, "{\"kind\": \"OPTIMAL\", \"gender\": 1}", 400, "unknown-field");
        refused(
                sixAndFour(),
                "{\"kind\": \"OPTIMAL\", \"capacities\": {\"%s\": 2}}".formatted(UUID.randomUUID()),
                422,
                "capacity-of-a-stranger");
        as("program-manager")
                .body(OPTIMAL)
                .post("/v1/programs/{id}/match-runs", UUID.randomUUID())
                .then()
                .statusCode(404);
        as("program-manager")
                .get("/v1/match-runs/compare?left={l}", UUID.randomUUID())
                .then()
                .statusCode(400);
        as("program-manager")
                .get("/v1/match-runs/{id}", UUID.randomUUID())
                .then()
                .statusCode(404);
        as("program-manager")
                .get("/v1/programs/{id}/match-runs", UUID.randomUUID())
                .then()
                .statusCode(404);
    }

    @Test
    void onlyProgramManagersSeeRuns() {
        // Given
        SomeProgram program = sixAndFour();
        String id = program.run(OPTIMAL).getString("id");

        // Then
        for (String other : List.of("faculty", "leader", "analyst", "committee-member")) {
            as(other)
                    .body(OPTIMAL)
                    .post("/v1/programs/{id}/match-runs", program.id())
                    .then()
                    .statusCode(403);
            as(other).get("/v1/match-runs/{id}", id).then().statusCode(403);
            as(other).get("/v1/match-runs/{id}/proposals", id).then().statusCode(403);
            as(other).post("/v1/match-runs/{id}/publish", id).then().statusCode(403);
        }
        given().get("/v1/match-runs/{id}", id).then().statusCode(401);
    }

    @Test
    void theSameRequestTwiceMakesOneRun() {
        // Given
        SomeProgram program = sixAndFour();
        String key = UUID.randomUUID().toString();

        // When
        String first = repeatable(program, key, OPTIMAL, 202);
        String second = repeatable(program, key, OPTIMAL, 202);

        // Then
        assertThat(second).isEqualTo(first);
        repeatable(program, key, "{\"kind\": \"FAIR\"}", 422);
        as("program-manager")
                .get("/v1/programs/{id}/match-runs", program.id())
                .then()
                .body("items", hasSize(1));
    }

    @Test
    void whenTooManyWaitOneIsAskedToComeAgain() {
        // Given
        SomeProgram program = sixAndFour();
        String done = program.run(OPTIMAL).getString("id");
        program.update("""
                insert into match_run (id, version, told, program_id, number, choice, origin, inputs_hash, state,
                                       requested_by, requested_at)
                select gen_random_uuid(), 0, 0, program_id, 100 + n, choice, origin, inputs_hash, 'QUEUED',
                       requested_by, requested_at
                  from match_run, generate_series(1, 32) n where id = cast(? as uuid)""", done);

        // Then
        as("program-manager")
                .body(OPTIMAL)
                .post("/v1/programs/{id}/match-runs", program.id())
                .then()
                .statusCode(503)
                .header("Retry-After", notNullValue())
                .body("type", equalTo(PROBLEM + "match-runs-busy"));
        program.update(
                "delete from match_run where number > 100 and program_id = cast(? as uuid)",
                program.id().toString());
        assertThat(program.run(OPTIMAL).getString("state")).isEqualTo("COMPLETED");
    }

    @Test
    void runsAreListedPageByPage() {
        // Given
        SomeProgram program = sixAndFour();
        for (int number = 0; number < 3; number++) {
            program.run(OPTIMAL);
        }

        // When
        JsonPath first = as("program-manager")
                .get("/v1/programs/{id}/match-runs?limit=2", program.id())
                .jsonPath();
        JsonPath second = as("program-manager")
                .get("/v1/programs/{id}/match-runs?limit=2&cursor={c}", program.id(), first.getString("next"))
                .jsonPath();

        // Then
        assertThat(first.getList("items.number")).isEqualTo(List.of(3, 2));
        assertThat(second.getList("items.number")).isEqualTo(List.of(1));
        as("program-manager")
                .get("/v1/programs/{id}/match-runs?cursor=nonsense", program.id())
                .then()
                .statusCode(400);
    }

    @Test
    void noNameIsKeptWithARun() {
        // Given
        SomeProgram program = SomeProgram.open(database);
        UUID mentee = UUID.randomUUID();
        Told.person(mentee).with("rank", "ASSISTANT_PROFESSOR").send();
        SomeProgram.known(List.of(mentee));
        program.mentee(mentee);
        SomeProgram.people(1, "PROFESSOR").forEach(mentor -> program.mentor(mentor, 1));

        // When
        JsonPath run = program.run(OPTIMAL);

        // Then
        String name = run.getString("certificate.worstOff[0].mentee.name");
        assertThat(name).isNotBlank();
        assertThat(org.facultyaffairs.matching.Stored.count(
                        database, "select count(*) from match_inputs where body like '%' || ? || '%'", name))
                .isZero();
    }

    private String repeatable(SomeProgram program, String key, String body, int status) {
        return as("program-manager")
                .header("Idempotency-Key", key)
                .body(body)
                .post("/v1/programs/{id}/match-runs", program.id())
                .then()
                .statusCode(status)
                .extract()
                .path("id");
    }

    private static void refused(SomeProgram program, String body, int status, String code) {
        as("program-manager")
                .body(body)
                .post("/v1/programs/{id}/match-runs", program.id())
                .then()
                .statusCode(status)
                .body("type", equalTo(PROBLEM + code));
    }

    private static JsonPath again(JsonPath run, String how) {
        String id = as("program-manager")
                .post("/v1/match-runs/{id}/" + how, run.getString("id"))
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        return ended(UUID.fromString(id));
    }

    private SomeProgram sixAndFour() {
        return sixAndFour("");
    }

    private SomeProgram sixAndFour(String more) {
        SomeProgram program = SomeProgram.open(database, more);
        List<UUID> mentors = SomeProgram.people(4, "PROFESSOR");
        mentors.forEach(mentor -> program.mentor(mentor, 2));
        List<UUID> mentees = SomeProgram.people(6, "ASSISTANT_PROFESSOR");
        for (int mentee = 0; mentee < mentees.size(); mentee++) {
            program.mentee(mentees.get(mentee), mentors.get(mentee % 2));
        }
        return program;
    }

    /**
     * Two mentees for two mentors of one place each: 1.0 and 0.3 is the most in all, 0.4 and 0.8 the fairest. The others
     * on their lists take nobody.
     */
    private SomeProgram contested() {
        SomeProgram program =
                SomeProgram.open(database, "\"criteria\": [{\"name\": \"mentee-preference\", \"weight\": 1}],");
        List<UUID> mentors = SomeProgram.people(2, "PROFESSOR");
        List<UUID> full = SomeProgram.people(6, "PROFESSOR");
        mentors.forEach(mentor -> program.mentor(mentor, 1));
        full.forEach(mentor -> program.mentor(mentor, 0));
        UUID near = mentors.get(0);
        UUID far = mentors.get(1);
        List<UUID> mentees = SomeProgram.people(2, "ASSISTANT_PROFESSOR");
        program.mentee(mentees.get(0), near, full.get(0), full.get(1), full.get(2), full.get(3), full.get(4), far);
        program.mentee(
                mentees.get(1),
                full.get(0),
                full.get(1),
                near,
                full.get(2),
                full.get(3),
                full.get(4),
                full.get(5),
                far);
        return program;
    }
}
