package org.facultyaffairs.matching.proposal;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.facultyaffairs.chassis.testing.RealParts;
import org.facultyaffairs.chassis.testing.Tokens;
import org.facultyaffairs.matching.SomeProgram;
import org.junit.jupiter.api.Test;

/** Issue 3: a list asked for as a table was given by {@code toString}. */
@QuarkusTest
@WithTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "matching"))
class WholeListsApiTest {

    private static final String TABLE = "text/csv";
    private static final String LINES = "application/x-ndjson";

    @Inject
    DataSource database;

    @Test
    void whatTheOfficeListsItCanTakeAlongAsATableOrLineByLine() {
        // Given
        List<UUID> mentees = SomeProgram.people(2, "ASSISTANT_PROFESSOR");
        List<UUID> mentors = SomeProgram.people(2, "PROFESSOR");
        SomeProgram program = SomeProgram.open(database);
        mentors.forEach(mentor -> program.mentor(mentor, 1));
        mentees.forEach(mentee -> program.mentee(mentee, mentors.get(0)));
        UUID run = UUID.fromString(program.run("{}").getString("id"));
        List<String> lists = List.of(
                "/v1/programs",
                "/v1/programs/" + program.id() + "/enrollments",
                "/v1/programs/" + program.id() + "/match-runs",
                "/v1/match-runs/" + run + "/proposals");

        for (String list : lists) {
            // When
            String table = as(TABLE, list)
                    .statusCode(200)
                    .contentType(startsWith(TABLE))
                    .header("Content-Disposition", startsWith("attachment; filename=\""))
                    .extract()
                    .asString();
            String lines = as(LINES, list).statusCode(200).extract().asString();

            // Then
            assertThat(table).doesNotContain("View[").contains(",");
            assertThat(table.lines()).hasSize((int) lines.lines().count() + 1);
            assertThat(lines.lines()).isNotEmpty().allMatch(line -> line.startsWith("{\"") && line.endsWith("}"));
        }
        assertThat(as(TABLE, lists.get(1)).extract().asString())
                .startsWith("id,facultyId,name,role,status,areas,needs,mentorsWanted,capacity")
                .contains(mentors.get(1).toString());
        assertThat(as(TABLE, lists.get(3)).extract().asString())
                .contains(mentees.get(0).toString());
    }

    @Test
    void aListOfWhatThereIsNotIsNotFoundInAnyForm() {
        UUID none = UUID.randomUUID();
        for (String form : List.of(TABLE, LINES)) {
            as(form, "/v1/programs/" + none + "/enrollments").statusCode(404);
            as(form, "/v1/programs/" + none + "/match-runs").statusCode(404);
            as(form, "/v1/match-runs/" + none + "/proposals").statusCode(404);
        }
    }

    @Test
    void aFormThatThereIsNotIsRefused() {
        as("application/xml", "/v1/programs").statusCode(406);
        as(TABLE, "/v1/proposals").statusCode(406);
        as("text/html, */*; q=0.8", "/v1/proposals").statusCode(200).contentType("application/json");
    }

    private static ValidatableResponse as(String form, String list) {
        return given().auth()
                .oauth2(Tokens.of("program-manager"))
                .accept(form)
                .get(list)
                .then();
    }
}
