package org.facultyaffairs.matching.program;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.facultyaffairs.chassis.testing.Tokens;

/** Programmes as tests need them, opened over REST. */
public final class ProgramsGiven {

    private static final ZoneId OFFICE = ZoneId.of("America/New_York");

    private ProgramsGiven() {}

    public static RequestSpecification as(String user) {
        return given().auth().oauth2(Tokens.of(user)).contentType(ContentType.JSON);
    }

    /** Today on the office's wall. */
    public static LocalDate today() {
        return LocalDate.now(Clock.system(OFFICE));
    }

    /** The least that opens a programme in which one can enrol today, and more fields if wanted. */
    public static String body(String... more) {
        return body(today().minusDays(1), today().plusDays(30), more);
    }

    public static String body(LocalDate opens, LocalDate closes, String... more) {
        StringBuilder fields = new StringBuilder();
        for (String field : more) {
            fields.append(", ").append(field);
        }
        return """
                {"name": "Mentoring for new faculty",
                 "charter": {"valuesAndGoals": "Nobody is alone.", "supportCommitted": "Two hours a month.",
                             "successCriteria": "They meet."},
                 "enrolmentOpens": "%s", "enrolmentCloses": "%s", "starts": "%s", "ends": "%s"%s}""".formatted(opens, closes, opens, closes.plusYears(1), fields);
    }

    /** An open programme by its id. */
    public static UUID open(String... more) {
        return openOf(body(more));
    }

    public static UUID openOf(String body) {
        return UUID.fromString(as("program-manager")
                .body(body)
                .post("/v1/programs")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getString("id"));
    }

    public static void close(UUID program) {
        as("program-manager")
                .header("If-Match", "*")
                .delete("/v1/programs/{id}", program)
                .then()
                .statusCode(204);
    }
}
