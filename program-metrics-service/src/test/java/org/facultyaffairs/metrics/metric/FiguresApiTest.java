package org.facultyaffairs.metrics.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.RestAssured;
import io.restassured.config.JsonConfig;
import io.restassured.path.json.config.JsonPathConfig;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.facultyaffairs.chassis.testing.Tokens;
import org.facultyaffairs.contracts.EventContract;
import org.facultyaffairs.metrics.House;
import org.facultyaffairs.metrics.MetricsTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Every test has a unit of its own and asks for nothing else. */
@MetricsTest
class FiguresApiTest {

    @Inject
    DataSource database;

    private final String unit = House.freshUnit();
    private final List<UUID> told = new ArrayList<>();

    @Test
    void callsWithANomineeAreCoveredAndTheMonthIsTheInstitutions() {
        // Given
        unit(unit, null, null);
        closed("AWARD", 3, "2026-11-05T15:00:00Z");
        closed("AWARD", 0, "2026-12-01T03:00:00Z"); // still the last day of November in New York
        closed("POSITION", 1, "2026-12-07T15:00:00Z");
        taken(closed("POSITION", 2, "2026-12-08T15:00:00Z"));

        // When
        ValidatableResponse answer = asked("call-coverage", Map.of("unit", unit, "by", "kind", "interval", "month"));

        // Then: 3 of 4, Wilson 0.3006 to 0.9544
        answer.body("rows[0].group", equalTo("all"))
                .body("rows[0].count", is(3))
                .body("rows[0].n", is(4))
                .body("rows[0].value", closeTo(0.75, 1e-9))
                .body("rows[0].interval.low", closeTo(0.3006, 1e-4))
                .body("rows[0].interval.high", closeTo(0.9544, 1e-4))
                .body("rows.find { it.group == 'AWARD' && it.period == null }.value", closeTo(0.5, 1e-9))
                .body("rows.find { it.group == 'all' && it.period == '2026-11' }.n", is(2))
                .body("rows.find { it.group == 'all' && it.period == '2026-12' }.value", closeTo(1.0, 1e-9))
                .body("countedUntil", notNullValue());
        asked("call-coverage", Map.of("unit", unit, "from", "2026-12-01"))
                .body("rows[0].n", is(2))
                .body("rows[0].count", is(2));
        asked("call-coverage", Map.of("unit", unit, "interval", "week"))
                .body("rows.period", hasItems("2026-11-02", "2026-11-30", "2026-12-07"));
    }

    @Test
    void aFunnelNarrowsFromEligibleToSelected() {
        // Given ten eligible, four nominated: one declines, one stays behind, two are shortlisted, one is selected
        unit(unit, null, null);
        UUID call = UUID.randomUUID();
        tell("opportunity-posted", Map.of("opportunityId", call, "unit", unit, "eligibleCount", 10));
        List<UUID> nominations = List.of(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
        nominations.forEach(id -> nomination("nomination-drafted", id, call, 1, Map.of()));
        nomination("nomination-declined", nominations.get(0), call, 2, Map.of());
        nomination("nomination-consented", nominations.get(1), call, 2, Map.of());
        nomination("nominee-not-selected", nominations.get(2), call, 4, Map.of("shortlisted", true));
        taken(nomination("nominee-selected", nominations.get(3), call, 4, Map.of()));

        // Then
        asked("nomination-funnel", Map.of("unit", unit))
                .body("rows.measure", equalTo(List.of("eligible", "nominated", "consented", "shortlisted", "selected")))
                .body("rows.count", equalTo(List.of(10, 4, 3, 2, 1)))
                .body("rows.n", equalTo(List.of(10, 10, 4, 3, 2)))
                .body("rows[1].value", closeTo(0.4, 1e-9));
    }

    @Test
    void whoDeclinesAndRefersIsCountedAndThePeersLuckToo() {
        unit(unit, null, null);
        UUID call = UUID.randomUUID();
        UUID first = UUID.randomUUID();
        UUID second = UUID.randomUUID();
        UUID peers = UUID.randomUUID();
        nomination("nomination-declined", first, call, 2, Map.of());
        nomination("nomination-declined", second, call, 2, Map.of());
        nomination("nomination-referred", first, call, 3, Map.of("newNominationId", peers));
        taken(nomination("nominee-selected", peers, call, 5, Map.of()));

        asked("referral-rate", Map.of("unit", unit))
                .body("rows.measure", equalTo(List.of("referred", "referred-then-selected")))
                .body("rows.count", equalTo(List.of(1, 1)))
                .body("rows.n", equalTo(List.of(2, 1)));
    }

    @Test
    void positionsNotFilledThroughAnOpenCallShowWhetherAReasonWasGiven() {
        unit(unit, null, null);
        UUID open = UUID.randomUUID();
        UUID reasoned = UUID.randomUUID();
        UUID silent = UUID.randomUUID();
        tell(
                "opportunity-posted",
                Map.of("opportunityId", reasoned, "unit", unit, "noOpenCallReason", "Interim for three months"));
        selected(open, "POSITION", true);
        selected(reasoned, "LEADERSHIP_ROLE", false);
        selected(silent, "POSITION", false);
        taken(selected(UUID.randomUUID(), "AWARD", false));

        asked("open-call-rate", Map.of("unit", unit))
                .body("rows.count", equalTo(List.of(1, 1, 1)))
                .body("rows.n", equalTo(List.of(3, 2, 2)));
    }

    @Test
    void slatesAndCheckInsAreCountedByTheirLatestAnswer() {
        unit(unit, null, null);
        UUID slate = UUID.randomUUID();
        tell("slate-reviewed", Map.of("opportunityId", slate, "unit", unit, "version", 1, "verdict", "NOT_MET"));
        tell("slate-reviewed", Map.of("opportunityId", slate, "unit", unit, "version", 2, "verdict", "MET"));
        tell("slate-reviewed", Map.of("opportunityId", UUID.randomUUID(), "unit", unit, "verdict", "CANNOT_TELL"));
        UUID nomination = UUID.randomUUID();
        nomination(
                "nominee-selected",
                nomination,
                UUID.randomUUID(),
                5,
                Map.of(
                        "checkIns",
                        List.of(
                                Map.of("dueDay", 0, "dueOn", "2026-01-01"),
                                Map.of("dueDay", 30, "dueOn", "2026-01-31"),
                                Map.of("dueDay", 3650, "dueOn", "2236-01-01"))));
        taken(tell("sponsor-check-in-recorded", Map.of("nominationId", nomination, "unit", unit, "dueDay", 0)));

        asked("slate-breadth", Map.of("unit", unit))
                .body("rows.measure", equalTo(List.of("met", "not-met", "cannot-tell")))
                .body("rows.count", equalTo(List.of(1, 0, 1)))
                .body("rows.n", equalTo(List.of(2, 2, 2)));
        asked("check-in-completion", Map.of("unit", unit))
                .body("rows[0].count", is(1))
                .body("rows[0].n", is(2));
    }

    @Test
    void theMatchesOfAHandfulOfPeopleStayHidden() {
        UUID leader = Tokens.facultyId("leader");
        unit(unit, null, leader);
        taken(tell(
                "sponsor-check-in-recorded",
                Map.of("nominationId", UUID.randomUUID(), "unit", unit, "goodMatch", true)));

        leaderAsked("match-quality", Map.of())
                .body("rows[0].hidden", is(true))
                .body("rows[0].count", nullValue())
                .body("rows[0].n", nullValue())
                .body("rows[0].value", nullValue());
        ask("analyst", "match-quality", Map.of("unit", unit))
                .statusCode(400)
                .body("type", equalTo("urn:faculty-affairs:problem:filter-not-offered"));
    }

    @Test
    void aFilterThatAMetricDoesNotKnowIsRefusedRatherThanIgnored() {
        ask("analyst", "call-coverage", Map.of("program", UUID.randomUUID().toString()))
                .statusCode(400)
                .body("violations[0].field", equalTo("program"));
    }

    @Test
    void sponsorsAreAPopulationInWhichTheIdleCountToo() {
        // Given 50 possible sponsors, six of whom act: five once, one five times
        unit(unit, null, null);
        List<UUID> sponsors = Stream.generate(UUID::randomUUID).limit(50).toList();
        sponsors.forEach(id -> tell("faculty-profile-changed", Map.of("facultyId", id, "unit", unit)));
        for (int i = 0; i < 10; i++) {
            UUID sponsor = sponsors.get(Math.min(i, 5));
            UUID act =
                    tell("sponsorship-act-recorded", Map.of("sponsorshipId", UUID.randomUUID(), "sponsorId", sponsor));
            taken(act);
        }

        // Then Gini, by hand: (39 + 41 + 43 + 45 + 47) x 1 + 49 x 5 = 460 over 50 x 10; the top five: 5 + 4 of 10
        asked("sponsor-activity", Map.of("unit", unit))
                .body("rows.find { it.measure == 'acts' }.count", is(10))
                .body("rows.find { it.measure == 'acts' }.n", is(50))
                .body("rows.find { it.measure == 'gini' }.value", closeTo(0.92, 1e-9))
                .body("rows.find { it.measure == 'top-decile-share' }.value", closeTo(0.9, 1e-9))
                .body("rows.find { it.measure == 'sponsors-with-1-act' }.hidden", is(true))
                .body("rows.find { it.measure == 'sponsors-with-3-to-5-acts' }.hidden", is(true))
                .body("rows.find { it.measure == 'acts-nominate' }.count", is(10));
    }

    @Test
    void aLeaderSeesTheirOwnUnitsAndNoOthers() {
        // Given
        String below = House.freshUnit();
        String elsewhere = House.freshUnit();
        unit(unit, null, Tokens.facultyId("leader"));
        unit(below, unit, null);
        unit(elsewhere, null, null);
        closedIn(below, "AWARD", 1, "2026-11-05T15:00:00Z");
        taken(closedIn(elsewhere, "AWARD", 0, "2026-11-05T15:00:00Z"));

        // Then
        leaderAsked("call-coverage", Map.of("unit", unit)).body("rows[0].n", is(1));
        leaderAsked("call-coverage", Map.of("unit", below)).body("rows[0].n", is(1));
        leaderAsked("call-coverage", Map.of("by", "unit"))
                .body("rows.group", hasItems("all", below))
                .body("rows.group", not(hasItems(elsewhere)));
        ask("leader", "call-coverage", Map.of("unit", elsewhere))
                .statusCode(403)
                .body("type", equalTo("urn:faculty-affairs:problem:not-your-unit"));
        ask("analyst", "call-coverage", Map.of("unit", "nowhere-at-all")).statusCode(404);
    }

    @Test
    void figuresAreForAnalystsProgrammeManagersAndLeaders() {
        RestAssured.given().get("/v1/metrics").then().statusCode(401);
        RestAssured.given()
                .auth()
                .oauth2(Tokens.expired())
                .get("/v1/metrics")
                .then()
                .statusCode(401);
        ask("faculty", "call-coverage", Map.of()).statusCode(403);
        ask("committee-member", "call-coverage", Map.of()).statusCode(403);
        ask("program-manager", "call-coverage", Map.of()).statusCode(200);
        RestAssured.given()
                .auth()
                .oauth2(Tokens.foreignAudience())
                .get("/v1/metrics")
                .then()
                .statusCode(401);
        House.as("leader").get("/v1/metrics").then().statusCode(200).body("items.equity", not(hasItems(true)));
    }

    @Test
    void whatAMetricDoesNotTakeIsRefusedByName() {
        ask("analyst", "call-coverage", Map.of("by", "gender"))
                .statusCode(400)
                .body("violations[0].field", equalTo("by"));
        ask("analyst", "call-coverage", Map.of("interval", "day")).statusCode(400);
        ask("analyst", "call-coverage", Map.of("from", "yesterday"))
                .statusCode(400)
                .body("type", equalTo("urn:faculty-affairs:problem:period-malformed"));
        ask("analyst", "call-coverage", Map.of("from", "2026-12-01", "to", "2026-11-01"))
                .statusCode(400);
        ask("analyst", "selection-rate", Map.of()).statusCode(404);
    }

    @Test
    void everyFigureComesAsCsvToo() {
        String csv = House.as("analyst")
                .accept("text/csv")
                .get("/v1/metrics/nomination-funnel")
                .then()
                .statusCode(200)
                .contentType("text/csv")
                .extract()
                .asString();

        assertThat(csv.lines().findFirst())
                .hasValue("metric,measure,group,period,count,n,value,low,high,hidden,countedUntil");
        assertThat(csv.lines().skip(1)).allMatch(line -> line.startsWith("nomination-funnel,"));
    }

    @Test
    void everyMetricIsDefinedFromEventsThatThereAreAndAnswered() {
        List<Map<String, ?>> metrics = House.as("analyst")
                .get("/v1/metrics")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items");

        assertThat(metrics).hasSize(13);
        for (Map<String, ?> metric : metrics) {
            assertThat(EventContract.types()).containsAll(texts(metric.get("sourceEvents")));
            House.as("analyst")
                    .get(String.valueOf(metric.get("href")))
                    .then()
                    .statusCode(200)
                    .body("metric", equalTo(metric.get("name")));
        }
    }

    private UUID closed(String kind, int submitted, String at) {
        return closedIn(unit, kind, submitted, at);
    }

    private UUID closedIn(String unit, String kind, int submitted, String at) {
        return tell(
                "opportunity-closed",
                Map.of(
                        "opportunityId",
                        UUID.randomUUID(),
                        "kind",
                        kind,
                        "unit",
                        unit,
                        "submittedNominations",
                        submitted,
                        "closedAt",
                        at));
    }

    private UUID selected(UUID opportunity, String kind, boolean throughOpenCall) {
        return nomination(
                "nominee-selected",
                UUID.randomUUID(),
                opportunity,
                5,
                Map.of("opportunityKind", kind, "throughOpenCall", throughOpenCall));
    }

    private UUID nomination(String type, UUID id, UUID opportunity, int version, Map<String, ?> more) {
        Map<String, Object> fields = new HashMap<>(more);
        fields.put("nominationId", id);
        fields.put("opportunityId", opportunity);
        fields.put("version", version);
        fields.put("unit", unit);
        fields.put("nomineeId", id);
        return tell(type, fields);
    }

    private UUID tell(String type, Map<String, ?> fields) {
        UUID event = House.tell(type, fields);
        told.add(event);
        return event;
    }

    private void unit(String id, @Nullable String parent, @Nullable UUID leader) {
        Map<String, Object> fields = new HashMap<>();
        fields.put("unitId", id);
        fields.put("parentId", parent == null ? "som-" + id.substring(2, 8) : parent);
        fields.put("leaderId", leader == null ? UUID.randomUUID() : leader);
        taken(tell("org-unit-changed", fields));
    }

    private void taken(UUID last) {
        told.add(last);
        House.awaitTaken(database, Set.copyOf(told));
    }

    private static ValidatableResponse asked(String metric, Map<String, ?> parameters) {
        return ask("analyst", metric, parameters).statusCode(200);
    }

    private static ValidatableResponse leaderAsked(String metric, Map<String, ?> parameters) {
        return ask("leader", metric, parameters).statusCode(200);
    }

    private static ValidatableResponse ask(String user, String metric, Map<String, ?> parameters) {
        return House.as(user)
                .config(RestAssured.config()
                        .jsonConfig(JsonConfig.jsonConfig().numberReturnType(JsonPathConfig.NumberReturnType.DOUBLE)))
                .queryParams(parameters)
                .get("/v1/metrics/{name}", metric)
                .then();
    }

    private static List<String> texts(@Nullable Object list) {
        return ((List<?>) Objects.requireNonNull(list))
                .stream().map(String::valueOf).toList();
    }
}
