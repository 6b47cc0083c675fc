package org.facultyaffairs.metrics.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.vertx.VertxContextSupport;
import io.restassured.RestAssured;
import io.restassured.config.JsonConfig;
import io.restassured.path.json.config.JsonPathConfig;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.facultyaffairs.metrics.Database;
import org.facultyaffairs.metrics.House;
import org.facultyaffairs.metrics.MetricsTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One closed opportunity: 20 women, 12 of them nominated, 6 selected; 25 men, 17, 10; 3 non-binary people, 2, 1. */
@MetricsTest
class EquityApiTest {

    @Inject
    DataSource database;

    @Inject
    Confidences confidences;

    @Inject
    Freeze freeze;

    private UUID opportunity = UUID.randomUUID();

    @BeforeEach
    void nobodyElse() {
        Database.run(
                database,
                "truncate nomination, nomination_step, opportunity_closing, pool_member, person, sealed_answers,"
                        + " answers_key, frozen_table");
        opportunity = UUID.randomUUID();
    }

    @Test
    void groupsAreComparedAndASmallOneIsNamedWithoutANumber() {
        // Given
        everybody();

        // When
        ValidatableResponse answer = asked("selection-rate", "gender");

        // Then: 3 non-binary people are hidden, and with them a group of no fewer, so that the totals do not tell
        answer.body("metric", equalTo("selection-rate"))
                .body("threshold", is(5))
                .body("rows.group", equalTo(List.of("MAN", "NON_BINARY", "NOT_ASKED", "WOMAN")))
                .body("rows.find { it.group == 'NON_BINARY' }.suppressed", is(true))
                .body("rows.find { it.group == 'NON_BINARY' }.n", nullValue())
                .body("rows.find { it.group == 'NON_BINARY' }.count", nullValue())
                .body("rows.find { it.group == 'MAN' }.count", is(10))
                .body("rows.find { it.group == 'MAN' }.n", is(25))
                .body("rows.find { it.group == 'MAN' }.rate", closeTo(0.4, 1e-9))
                .body("reference", equalTo("MAN"))
                .body("rows.find { it.group == 'WOMAN' }.rate", closeTo(0.3, 1e-9))
                .body("rows.find { it.group == 'WOMAN' }.interval.low", closeTo(0.14548, 1e-4))
                .body("rows.find { it.group == 'WOMAN' }.interval.high", closeTo(0.51897, 1e-4))
                .body("rows.find { it.group == 'WOMAN' }.adverseImpact.ratio", closeTo(0.75, 1e-9))
                .body("rows.find { it.group == 'WOMAN' }.adverseImpact.flagged", is(true))
                .body("frozenAt", notNullValue());
    }

    @Test
    void theExportHidesMoreAndNeverShowsWhatThePageHides() {
        everybody();

        String csv = House.as("analyst")
                .accept("text/csv")
                .queryParam("by", "gender")
                .get("/v1/metrics/equity/selection-rate")
                .then()
                .statusCode(200)
                .extract()
                .asString();

        assertThat(csv.lines().filter(line -> line.contains(",NON_BINARY,")))
                .singleElement()
                .asString()
                .matches("selection-rate,gender,NON_BINARY,true,,,,,,,,,,,,.*");
        assertThat(csv.lines().filter(line -> line.contains(",WOMAN,")).findFirst())
                .hasValueSatisfying(line -> assertThat(line).contains(",WOMAN,true,,,"));
    }

    @Test
    void aChangeOfOneOrTwoPeopleDoesNotShow() {
        everybody();
        asked("nomination-rate", "gender").body("rows.find { it.group == 'MAN' }.count", is(17));
        String before = asked("nomination-rate", "gender").extract().jsonPath().getString("frozenAt");

        // When one more man is nominated, and the figures are frozen again
        UUID late = person("MAN", 1).get(0);
        closed(List.of(late));
        nominated(late, "nomination-submitted");
        await().until(() -> Database.number(database, "select count(*) from nomination") == 42);
        freeze();

        // Then
        asked("nomination-rate", "gender")
                .body("rows.find { it.group == 'MAN' }.count", is(17))
                .body("rows.find { it.group == 'MAN' }.n", is(25))
                .body("frozenAt", equalTo(before));
    }

    @Test
    void twoDimensionsAreShownWholeOrNotAtAll() {
        everybody();

        asked("selection-rate", "gender,veteran")
                .body("withheld", equalTo(Publication.CROSSED))
                .body("rows.n", everyItem(nullValue()));
    }

    @Test
    void everyQueryIsNoted() {
        everybody();
        long before = noted();

        asked("selection-rate", "gender");

        assertThat(noted()).isEqualTo(before + 1);
    }

    @Test
    void onlyAnalystsAndProgrammeManagersAsk() {
        House.as("leader").get("/v1/metrics/equity/selection-rate").then().statusCode(403);
        House.as("faculty").get("/v1/metrics/equity/selection-rate").then().statusCode(403);
        House.as("committee-member")
                .get("/v1/metrics/equity/selection-rate")
                .then()
                .statusCode(403);
        House.as("program-manager")
                .get("/v1/metrics/equity/professor-rate")
                .then()
                .statusCode(200);
    }

    @Test
    void otherDimensionsAreRefused() {
        House.as("analyst")
                .queryParam("by", "employeeNumber")
                .get("/v1/metrics/equity/selection-rate")
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:faculty-affairs:problem:by-unknown"))
                .body("violations[0].field", equalTo("by"));
        House.as("analyst")
                .queryParam("by", "gender,urim,rank")
                .get("/v1/metrics/equity/selection-rate")
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:faculty-affairs:problem:too-many-dimensions"));
        House.as("analyst").get("/v1/metrics/equity/height").then().statusCode(404);
    }

    private void everybody() {
        List<UUID> women = person("WOMAN", 20);
        List<UUID> men = person("MAN", 25);
        List<UUID> nonBinary = person("NON_BINARY", 3);
        List<UUID> silent = Stream.generate(UUID::randomUUID).limit(16).toList();
        closed(Stream.of(women, men, nonBinary, silent).flatMap(List::stream).toList());
        outcomes(women, 12, 6);
        outcomes(men, 17, 10);
        outcomes(nonBinary, 2, 1);
        outcomes(silent, 10, 5);
        await().atMost(Duration.ofSeconds(60))
                .until(() -> Database.number(database, "select count(*) from nomination") == 41
                        && Database.number(database, "select count(*) from pool_member") == 64
                        && Database.number(database, "select count(*) from sealed_answers") == 48
                        && Database.number(database, "select count(*) from answers_key") == 48);
        freeze();
    }

    private List<UUID> person(String gender, int number) {
        List<UUID> people = Stream.generate(UUID::randomUUID).limit(number).toList();
        people.forEach(person -> confidences.tell(person, "{\"gender\":\"%s\"}".formatted(gender)));
        return people;
    }

    private void closed(List<UUID> pool) {
        House.tell(
                "opportunity-closed",
                Map.of("opportunityId", opportunity, "eligiblePool", pool, "eligibleCount", pool.size()));
    }

    private void outcomes(List<UUID> people, int nominated, int selected) {
        for (int i = 0; i < nominated; i++) {
            nominated(people.get(i), i < selected ? "nominee-selected" : "nomination-submitted");
        }
    }

    private void nominated(UUID person, String type) {
        House.tell(type, Map.of("nominationId", UUID.randomUUID(), "opportunityId", opportunity, "nomineeId", person));
    }

    private void freeze() {
        try {
            VertxContextSupport.subscribeAndAwait(freeze::now);
        } catch (Throwable failure) {
            throw new IllegalStateException(failure);
        }
    }

    private long noted() {
        return Database.number(database, "select count(*) from audit_entry where action = 'equity-queried'");
    }

    private static ValidatableResponse asked(String metric, String by) {
        return House.as("analyst")
                .config(RestAssured.config()
                        .jsonConfig(JsonConfig.jsonConfig().numberReturnType(JsonPathConfig.NumberReturnType.DOUBLE)))
                .queryParam("by", by)
                .get("/v1/metrics/equity/{name}", metric)
                .then()
                .statusCode(200);
    }
}
