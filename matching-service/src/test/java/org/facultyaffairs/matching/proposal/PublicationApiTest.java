package org.facultyaffairs.matching.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.facultyaffairs.matching.SomeProgram.as;
import static org.facultyaffairs.matching.SomeProgram.ended;
import static org.facultyaffairs.matching.SomeProgram.user;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.in;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.awaitility.core.ConditionFactory;
import org.facultyaffairs.chassis.testing.FakeClock;
import org.facultyaffairs.chassis.testing.RealParts;
import org.facultyaffairs.chassis.testing.Tokens;
import org.facultyaffairs.chassis.testing.Topics;
import org.facultyaffairs.contracts.EventContract;
import org.facultyaffairs.matching.SomeProgram;
import org.facultyaffairs.matching.Stored;
import org.facultyaffairs.matching.Told;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What happens around a publication: changes before it, and whatever ends its proposals after it. */
@QuarkusTest
@WithTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "matching"))
class PublicationApiTest {

    private static final String PROBLEM = "urn:faculty-affairs:problem:";
    private static final String OPTIMAL = "{\"kind\": \"OPTIMAL\"}";
    private static final String JUNIOR = "ASSISTANT_PROFESSOR";

    @Inject
    DataSource database;

    @Inject
    FakeClock clock;

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    @Test
    void aChangeThatCommitsWhileAPublicationWaitsIsSeen() throws SQLException {
        // Given
        SomeProgram program = SomeProgram.open(database);
        UUID mentor = SomeProgram.people(1, "PROFESSOR").get(0);
        program.mentor(mentor, 2);
        SomeProgram.people(2, JUNIOR).forEach(program::mentee);
        String run = program.run(OPTIMAL).getString("id");
        CompletableFuture<Integer> publishing;

        // When
        try (Connection other = database.getConnection()) {
            other.setAutoCommit(false);
            execute(other, "select 1 from match_gate where program_id = '%s' for update", program.id());
            publishing = CompletableFuture.supplyAsync(() -> publish(run));
            patiently()
                    .until(() -> Stored.count(
                                    database,
                                    "select count(*) from pg_stat_activity where wait_event_type = 'Lock' and query like ?",
                                    "%match_gate set changes%")
                            > 0);
            execute(
                    other,
                    "update enrollment set status = 'LEFT' where role = 'MENTOR' and program_id = '%s'",
                    program.id());
            other.commit();
        }

        // Then
        assertThat(publishing.join()).isEqualTo(409);
        assertThat(pairs(run).getList("items.proposal")).allMatch(proposal -> proposal == null);
        assertThat(Stored.count(database, "select count(*) from proposal where run_id = ?::uuid", run))
                .isZero();
    }

    @Test
    void aPublishedRunSaysWhoPublishedItAndWhen() {
        // Given
        SomeProgram program = SomeProgram.open(database);
        SomeProgram.people(1, "PROFESSOR").forEach(mentor -> program.mentor(mentor, 1));
        SomeProgram.people(1, JUNIOR).forEach(program::mentee);
        JsonPath run = program.run(OPTIMAL);
        assertThat(run.getString("publishedBy")).isNull();

        // When
        assertThat(publish(run.getString("id"))).isEqualTo(200);

        // Then
        as("program-manager")
                .get("/v1/match-runs/{id}", run.getString("id"))
                .then()
                .body("publishedBy", equalTo(Tokens.facultyId("program-manager").toString()))
                .body("publishedAt", notNullValue());
    }

    @Test
    void whoIsErasedTakesPartNoMoreAndARunWithThemIsNotPublished() {
        // Given
        SomeProgram program = SomeProgram.open(database);
        List<UUID> mentors = SomeProgram.people(2, "PROFESSOR");
        mentors.forEach(mentor -> program.mentor(mentor, 1));
        SomeProgram.people(1, JUNIOR).forEach(program::mentee);
        String run = program.run(OPTIMAL).getString("id");

        // When
        UUID erased = mentors.get(0);
        Told.of("faculty-erased").with("facultyId", erased).send();

        // Then
        String enrolment = patiently()
                .until(
                        () -> as("program-manager")
                                .get("/v1/programs/{id}/enrollments?status=LEFT", program.id())
                                .jsonPath()
                                .getString("items[0].id"),
                        id -> id != null);
        as("program-manager")
                .post("/v1/match-runs/{id}/publish", run)
                .then()
                .statusCode(409)
                .body("type", equalTo(PROBLEM + "people-changed"))
                .body("violations.field", hasItem(erased.toString()))
                .body("detail", containsString("/v1/match-runs/" + run + "/repair"));
        assertThat(publish(repaired(run))).isEqualTo(200);
        patiently().until(() -> !Topics.of("programs", enrolment).isEmpty());
        assertThat(Topics.types(Topics.of("programs", enrolment))).contains("person-unenrolled");
    }

    @Test
    void whoLeavesEndsWhatIsProposedToThemAndTheOtherIsOfferedTheNextBest() {
        // Given
        UUID best = user("faculty7", "PROFESSOR");
        UUID next = user("faculty8", "PROFESSOR");
        SomeProgram program = SomeProgram.open(database).mentor(best, 1).mentor(next, 1);
        program.mentee(user("faculty2", JUNIOR), best, next);
        String run = published(program, OPTIMAL);
        String first = mine("faculty2", program);
        as("faculty2").post("/v1/proposals/{id}/accept", first).then().statusCode(200);

        // When
        leave("faculty7", program);

        // Then
        as("faculty7")
                .post("/v1/proposals/{id}/accept", first)
                .then()
                .statusCode(409)
                .body("type", equalTo(PROBLEM + "proposal-over"));
        String second = patiently().until(() -> mine("faculty2", program), id -> !id.equals(first));
        as("faculty2").get("/v1/proposals/{id}", second).then().body("mentor.id", equalTo(next.toString()));
        assertThat(pairs(run).getString("items[0].proposal.declineReason")).isEqualTo("LEFT");
        leave("faculty2", program);
        as("faculty8")
                .post("/v1/proposals/{id}/accept", second)
                .then()
                .statusCode(409)
                .body("type", equalTo(PROBLEM + "proposal-over"));
        patiently().until(() -> Topics.of("matches", first).size() == 3);
        assertThat(Topics.of("matches", first))
                .allSatisfy(event -> assertThat(EventContract.of(event.type()).violations(String.valueOf(event.body())))
                        .isEmpty());
    }

    @Test
    void aRepairTakesThePlaceOfThePublishedRunAndTearsNothingUp() {
        // Given
        UUID seven = user("faculty7", "PROFESSOR");
        UUID eight = user("faculty8", "PROFESSOR");
        UUID nine = user("faculty9", "PROFESSOR");
        UUID six = user("faculty6", "PROFESSOR");
        SomeProgram program = SomeProgram.open(database);
        List.of(six, seven, eight, nine).forEach(mentor -> program.mentor(mentor, 1));
        program.mentee(user("faculty2", JUNIOR), seven).mentee(user("faculty3", JUNIOR), eight);
        program.mentee(user("faculty4", JUNIOR), nine).mentee(user("faculty5", JUNIOR), six);
        String first = published(program, OPTIMAL);
        String together = mine("faculty2", program);
        as("faculty2").post("/v1/proposals/{id}/accept", together).then().statusCode(200);
        as("faculty7").post("/v1/proposals/{id}/accept", together).then().statusCode(200);
        String kept = mine("faculty4", program);
        String fallen = mine("faculty5", program);
        as("faculty4").post("/v1/proposals/{id}/accept", kept).then().statusCode(200);
        leave("faculty8", program);
        List<UUID> newcomers = SomeProgram.people(2, "PROFESSOR");
        newcomers.forEach(mentor -> program.mentor(mentor, 1));
        program.capacity(six, 0);
        patiently().until(() -> states(first).contains("NOBODY"));
        String repair = repaired(first);
        String other = repaired(first);

        // When
        as("program-manager")
                .post("/v1/match-runs/{id}/publish", repair)
                .then()
                .statusCode(200)
                .body("proposals", equalTo(2))
                .body("kept", equalTo(1))
                .body("ended", equalTo(1));

        // Then
        as("program-manager").get("/v1/match-runs/{id}", first).then().body("state", equalTo("SUPERSEDED"));
        as("program-manager")
                .post("/v1/match-runs/{id}/publish", other)
                .then()
                .statusCode(409)
                .body("type", equalTo(PROBLEM + "another-run-published"));
        as("faculty2").get("/v1/proposals/{id}", together).then().body("state", equalTo("ACCEPTED"));
        as("faculty4").get("/v1/proposals/{id}", kept).then().body("yourAnswer", equalTo("YES"));
        as("faculty5").get("/v1/proposals/{id}", fallen).then().body("state", equalTo("OVER"));
        as("faculty3")
                .get("/v1/proposals/{id}", mine("faculty3", program))
                .then()
                .body("state", equalTo("PROPOSED"))
                .body("mentor.id", in(newcomers.stream().map(UUID::toString).toList()));
        JsonPath compared = as("program-manager")
                .get("/v1/match-runs/compare?left={left}&right={right}", first, repair)
                .jsonPath();
        assertThat(compared.getInt("same")).isEqualTo(2);
        assertThat(compared.getList("differences.mentee.id"))
                .doesNotContain(Tokens.facultyId("faculty2").toString());
        assertThat(compared.getList("words", String.class))
                .contains("1 pair has come about and is not in the run on the right.");
        assertThat(audited(first)).contains("match-run-published", "match-run-superseded");
        assertThat(audited(repair)).contains("match-run-published").doesNotContain("match-run-superseded");
        assertThat(pairs(repair).getList("items.proposal.state"))
                .containsExactlyInAnyOrder("ACCEPTED", "PROPOSED", "PROPOSED", "PROPOSED");
        as("faculty9").post("/v1/proposals/{id}/accept", kept).then().body("state", equalTo("ACCEPTED"));
    }

    @Test
    void aRepairOfARepairTakesThePlaceWhereSomebodyAnsweredMeanwhile() {
        // Given
        SomeProgram program = SomeProgram.open(database).mentor(user("faculty7", "PROFESSOR"), 1);
        program.mentor(user("faculty8", "PROFESSOR"), 1);
        program.mentee(user("faculty2", JUNIOR)).mentee(user("faculty3", JUNIOR));
        String published = published(program, OPTIMAL);
        String stranger = program.run(OPTIMAL).getString("id");
        program.mentor(SomeProgram.people(1, "PROFESSOR").get(0), 1);
        String stale = repaired(published);
        as("faculty2")
                .post("/v1/proposals/{id}/decline", mine("faculty2", program))
                .then()
                .statusCode(200);
        patiently().until(() -> !states(published).contains("DUE"));
        as("program-manager")
                .post("/v1/match-runs/{id}/publish", stale)
                .then()
                .statusCode(409)
                .body("type", equalTo(PROBLEM + "people-changed"))
                .body("detail", containsString("/v1/match-runs/" + stale + "/repair"));

        // When
        String next = repaired(stale);

        // Then
        as("program-manager").get("/v1/match-runs/{id}", next).then().body("replaces", equalTo(published));
        as("program-manager").get("/v1/match-runs/{id}", stranger).then().body("replaces", nullValue());
        assertThat(publish(stranger)).isEqualTo(409);
        assertThat(publish(next)).isEqualTo(200);
        as("program-manager").get("/v1/match-runs/{id}", published).then().body("state", equalTo("SUPERSEDED"));
        as("program-manager").get("/v1/match-runs/{id}", next).then().body("replaces", nullValue());
        assertThat(publish(stale)).isEqualTo(409);
    }

    @Test
    void pairsWhoseScoresWouldBeOthersTodayAreNotProposed() {
        // Given
        SomeProgram program = SomeProgram.open(database);
        SomeProgram.people(1, "PROFESSOR").forEach(mentor -> program.mentor(mentor, 1));
        SomeProgram.people(1, JUNIOR).forEach(program::mentee);
        String run = program.start(OPTIMAL).toString();
        patiently().until(() -> as("program-manager")
                .get("/v1/programs/{id}/match-runs", program.id())
                .path("items[0].state")
                .equals("COMPLETED"));

        // When
        program.update(
                "update match_result set body = regexp_replace(body, '\"scoresDigest\":\"[0-9a-f]+', '\"scoresDigest\":\"0') where run_id = cast(? as uuid)",
                run);

        // Then
        as("program-manager")
                .post("/v1/match-runs/{id}/publish", run)
                .then()
                .statusCode(409)
                .body("type", equalTo(PROBLEM + "scoring-changed"));
        as("program-manager")
                .get("/v1/match-runs/{id}/proposals", run)
                .then()
                .statusCode(409)
                .body("type", equalTo(PROBLEM + "scoring-changed"));
    }

    private static List<String> audited(String run) {
        return as("admin").get("/v1/audit?subject={id}", run).jsonPath().getList("items.action", String.class);
    }

    @Test
    void silenceIsANoWhenItsTimeIsOver() {
        // Given
        UUID best = user("faculty7", "PROFESSOR");
        UUID next = user("faculty8", "PROFESSOR");
        SomeProgram program = SomeProgram.open(database, "\"daysToAnswer\": 3,")
                .mentor(best, 1)
                .mentor(next, 1);
        program.mentee(user("faculty2", JUNIOR), best, next);
        String run = published(program, OPTIMAL);
        String first = mine("faculty2", program);
        String due = as("faculty2")
                .get("/v1/tasks")
                .jsonPath()
                .getString("items.find { it.about == '/v1/proposals/%s' }.dueAt".formatted(first));
        assertThat(due)
                .isEqualTo(as("faculty2").get("/v1/proposals/{id}", first).path("answerBy"));

        // When
        clock.advance(Duration.ofDays(4));

        // Then
        String second = patiently().until(() -> mine("faculty2", program), id -> !id.equals(first));
        as("faculty2").get("/v1/proposals/{id}", second).then().body("mentor.id", equalTo(next.toString()));
        as("faculty2").get("/v1/tasks").then().body("items.about", not(hasItem("/v1/proposals/" + first)));
        assertThat(pairs(run).getString("items[0].proposal.declineReason")).isEqualTo("NO_ANSWER");
        assertThat(pairs(run).getString("items[0].proposal.state")).isEqualTo("LAPSED");
    }

    @Test
    void aClosedProgrammeAsksNobodyAnyMore() {
        // Given
        SomeProgram program = SomeProgram.open(database).mentor(user("faculty7", "PROFESSOR"), 1);
        program.mentor(user("faculty8", "PROFESSOR"), 1).mentee(user("faculty2", JUNIOR));
        String run = published(program, OPTIMAL);
        String id = mine("faculty2", program);

        // When
        as("program-manager")
                .header("If-Match", "*")
                .delete("/v1/programs/{id}", program.id())
                .then()
                .statusCode(204);

        // Then
        as("faculty2").get("/v1/tasks").then().body("items.about", not(hasItem("/v1/proposals/" + id)));
        as("faculty2").post("/v1/proposals/{id}/accept", id).then().statusCode(409);
        assertThat(pairs(run).getString("items[0].proposal.declineReason")).isEqualTo("PROGRAM_CLOSED");
        assertThat(states(run)).containsExactly("NOBODY");
    }

    @Test
    void whatCannotBeWorkedOutIsParkedAndKeepsNobodyWaiting() {
        // Given
        SomeProgram broken = pairOf("faculty2", "faculty7");
        String stuck = mine("faculty2", broken);
        SomeProgram sound = pairOf("faculty3", "faculty8");
        broken.update(
                "update match_inputs set body = '{' where hash in (select inputs_hash from match_run where program_id = cast(? as uuid))",
                broken.id().toString());

        // When
        as("faculty7").post("/v1/proposals/{id}/decline", stuck).then().statusCode(200);
        as("faculty8")
                .post("/v1/proposals/{id}/decline", mine("faculty3", sound))
                .then()
                .statusCode(200);

        // Then
        patiently().until(() -> step(mine("faculty3", sound)).equals("NOBODY"));
        patiently().until(() -> {
            clock.advance(Duration.ofMinutes(2));
            return step(stuck).equals("PARKED");
        });
    }

    /** The clock's jobs look round every few seconds. */
    private static ConditionFactory patiently() {
        return await().atMost(Duration.ofSeconds(60));
    }

    private SomeProgram pairOf(String mentee, String mentor) {
        SomeProgram program = SomeProgram.open(database).mentor(user(mentor, "PROFESSOR"), 1);
        program.mentee(user(mentee, JUNIOR));
        published(program, OPTIMAL);
        return program;
    }

    private String step(String proposal) {
        for (NextStep step : NextStep.values()) {
            String of = "select count(*) from proposal where next_step = '%s' and id = ?::uuid".formatted(step);
            if (Stored.count(database, of, proposal) == 1) {
                return step.name();
            }
        }
        return "";
    }

    private static void execute(Connection connection, String sql, UUID program) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql.formatted(program));
        }
    }

    private static void leave(String user, SomeProgram program) {
        String enrolment = as(user).get("/v1/programs/{id}/enrollments", program.id())
                .jsonPath()
                .getString("items.find { it.facultyId == '%s' }.id".formatted(Tokens.facultyId(user)));
        as(user).header("If-Match", "*")
                .delete("/v1/programs/{id}/enrollments/{eid}", program.id(), enrolment)
                .then()
                .statusCode(204);
    }

    private static String repaired(String run) {
        String repair = as("program-manager")
                .post("/v1/match-runs/{id}/repair", run)
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        assertThat(ended(UUID.fromString(repair)).getString("state")).isEqualTo("COMPLETED");
        return repair;
    }

    private static String published(SomeProgram program, String body) {
        String run = program.run(body).getString("id");
        assertThat(publish(run)).isEqualTo(200);
        return run;
    }

    private static int publish(String run) {
        return as("program-manager").post("/v1/match-runs/{id}/publish", run).statusCode();
    }

    private static JsonPath pairs(String run) {
        return as("program-manager").get("/v1/match-runs/{id}/proposals", run).jsonPath();
    }

    private static List<String> states(String run) {
        return pairs(run).getList("items.proposal.nextStep", String.class);
    }

    /** The newest of the person's proposals in the programme. */
    private static String mine(String user, SomeProgram program) {
        return as(user).get("/v1/proposals?limit=200")
                .jsonPath()
                .getString("items.find { it.programId == '%s' }.id".formatted(program.id()));
    }
}
