package org.facultyaffairs.nomination.calendar;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.facultyaffairs.nomination.House.as;
import static org.facultyaffairs.nomination.House.opportunity;
import static org.facultyaffairs.nomination.House.posted;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.facultyaffairs.chassis.testing.FakeClock;
import org.facultyaffairs.chassis.testing.RealParts;
import org.facultyaffairs.nomination.House;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "nomination"))
class CalendarApiTest {

    @Inject
    FakeClock clock;

    @BeforeEach
    void house() {
        House.isKnown();
    }

    @Test
    void everyDayThatMattersIsListedInOrder() {
        LocalDate deadline = House.today(clock).plusDays(100);
        String id = posted(
                "leader",
                opportunity(
                        "POSITION",
                        "medicine",
                        deadline,
                        ", \"openCall\": true, \"externalDeadline\": \"" + deadline.plusDays(20) + "\""));
        as("leader")
                .body("{\"text\": \"Apply.\", \"opens\": \"%s\", \"closes\": \"%s\"}"
                        .formatted(deadline.minusDays(30), deadline.minusDays(2)))
                .put("/v1/opportunities/{id}/call", id)
                .then()
                .statusCode(201);

        // When
        List<String> days = as("faculty5")
                .get("/v1/opportunities/calendar")
                .then()
                .statusCode(200)
                .extract()
                .path("items.findAll { it.opportunityId == '" + id + "' }.what");

        // Then
        assertThat(days).containsExactly("CALL_OPENS", "CALL_CLOSES", "INTERNAL_DEADLINE", "EXTERNAL_DEADLINE");
    }

    @Test
    void theSameIsThereToSubscribeTo() {
        String id = House.openAward();

        as("faculty")
                .accept("text/calendar")
                .get("/v1/opportunities/calendar")
                .then()
                .statusCode(200)
                .contentType(startsWith("text/calendar"))
                .body(startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"))
                .body(containsString("UID:" + id));
    }

    @Test
    void aPeriodThatMakesNoSenseIsRefused() {
        as("faculty")
                .get("/v1/opportunities/calendar?from=2027-01-01&to=2026-01-01")
                .then()
                .statusCode(422);
        as("faculty").get("/v1/opportunities/calendar?from=yesterday").then().statusCode(404);
        given().get("/v1/opportunities/calendar").then().statusCode(401);
    }
}
