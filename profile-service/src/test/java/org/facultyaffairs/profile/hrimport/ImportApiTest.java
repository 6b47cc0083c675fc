package org.facultyaffairs.profile.hrimport;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.facultyaffairs.profile.Hr.by;
import static org.facultyaffairs.profile.Hr.hr;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.facultyaffairs.chassis.testing.RealParts;
import org.facultyaffairs.chassis.testing.Tokens;
import org.facultyaffairs.chassis.testing.Topics;
import org.facultyaffairs.contracts.EventContract;
import org.facultyaffairs.profile.Hr;
import org.facultyaffairs.profile.directory.EmployeeNumber;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "profile"))
class ImportApiTest {

    private static final String HEADER =
            "employeeNumber,givenName,familyName,email,orcid,unit,rank,track,rankSince,hiredOn,fte,status\n";

    @Inject
    DataSource database;

    @BeforeEach
    void units() {
        Hr.units();
    }

    @Test
    void aSchoolIsRehearsedTakenOverAndTheSameFileAgainChangesNothing() {
        String file = HEADER
                + people("H", 1, 397)
                + "H9001,Bad,Orcid,h9001@som.example.edu,0000-0002-1825-0098,cardiology,PROFESSOR,TENURE,2020-07-01,2010-07-01,1,ACTIVE\n"
                + "H9002,Bad,Unit,h9002@som.example.edu,,atlantis,PROFESSOR,TENURE,2020-07-01,2010-07-01,1,ACTIVE\n";

        // When rehearsed
        send("?dryRun=true", file)
                .statusCode(201)
                .body("dryRun", equalTo(true))
                .body("rows", equalTo(399))
                .body("created", equalTo(397))
                .body("rejected", equalTo(2));
        hr().get("/v1/faculty/" + id("H0001")).then().statusCode(404);

        // When done
        String location = send("", file)
                .statusCode(201)
                .header("Location", startsWith("/v1/faculty-imports/"))
                .body("state", equalTo("FINISHED"))
                .body("created", equalTo(397))
                .body("changed", equalTo(0))
                .body("unchanged", equalTo(0))
                .body("rejected", equalTo(2))
                .extract()
                .header("Location");

        // Then
        by("program-manager").get(location).then().statusCode(200).body("created", equalTo(397));
        hr().get(location + "/errors")
                .then()
                .statusCode(200)
                .body("items.line", contains(399, 400))
                .body("items.column", contains("orcid", "unit"))
                .body("items.employeeNumber", contains("H9001", "H9002"));
        hr().accept("text/csv")
                .get(location + "/errors")
                .then()
                .body(startsWith("line,column,reason,employeeNumber\r\n399,orcid,"));
        await().atMost(Duration.ofSeconds(20))
                .until(() -> Topics.all("faculty-profiles").stream()
                                .filter(seen -> String.valueOf(seen.body()).contains("\"employeeNumber\":\"H0"))
                                .count()
                        == 397);
        assertThat(Topics.of("faculty-profiles", id("H0397"))).hasSize(1).allSatisfy(seen -> assertThat(
                        EventContract.of("faculty-profile-changed").violations(String.valueOf(seen.body())))
                .isEmpty());

        // When sent again
        send("", file)
                .statusCode(201)
                .body("created", equalTo(0))
                .body("changed", equalTo(0))
                .body("unchanged", equalTo(397))
                .body("rejected", equalTo(2));
        assertThat(Topics.of("faculty-profiles", id("H0397"))).hasSize(1);
        by("program-manager")
                .get("/v1/faculty-imports?limit=1")
                .then()
                .body("items.size()", equalTo(1))
                .body("items[0].unchanged", equalTo(397));
    }

    @Test
    void onlyWhatChangedIsToldAnew() {
        send("", HEADER + people("C", 1, 3)).body("created", equalTo(3));
        String promoted = people("C", 1, 3).replaceFirst("C0002(.*)ASSISTANT_PROFESSOR", "C0002$1ASSOCIATE_PROFESSOR");

        send("", HEADER + promoted).body("changed", equalTo(1)).body("unchanged", equalTo(2));

        await().until(() -> Topics.of("faculty-profiles", id("C0002")).size() == 2);
        assertThat(Topics.of("faculty-profiles", id("C0001"))).hasSize(1);
    }

    @Test
    void aRowMayNotTakeWhatAnotherHas() {
        String row = people("D", 1, 1);
        String sameNumber = row;
        String sameAddress = people("D", 2, 2).replace("d0002@", "d0001@");

        String location = send("", HEADER + row + sameNumber + sameAddress)
                .body("created", equalTo(1))
                .body("rejected", equalTo(2))
                .extract()
                .header("Location");

        hr().get(location + "/errors")
                .then()
                .body("items.column", contains("employeeNumber", "email"))
                .body("items[0].reason", containsString("Line 2"));
        hr().get(location + "/errors?limit=1").then().body("items.size()", equalTo(1));
    }

    @Test
    void whatIsNoSuchFileIsRefusedWhole() {
        send("", "").statusCode(400);
        send("", "name,salary\nx,1\n")
                .statusCode(400)
                .body("type", equalTo("urn:faculty-affairs:problem:csv-header"))
                .body("violations.field", hasItem("employeeNumber"));
        send("", HEADER + "\"E1,x").statusCode(400).body("type", equalTo("urn:faculty-affairs:problem:malformed-csv"));
        send("", HEADER + people("Z", 1, 1) + "x".repeat(11 * 1024 * 1024)).statusCode(413);
        hr().get("/v1/faculty/" + id("Z0001")).then().statusCode(404);
        hr().body("{}").post("/v1/faculty-imports").then().statusCode(415);
    }

    @Test
    void aRepeatedImportGetsItsFirstAnswer() {
        String file = HEADER + people("K", 1, 1);
        String first = keyed("import-k", file).statusCode(201).extract().path("id");

        keyed("import-k", file)
                .statusCode(201)
                .header("Idempotency-Replayed", "true")
                .body("id", equalTo(first))
                .body("created", equalTo(1));
        keyed("import-k", file + people("K", 2, 2)).statusCode(422);
    }

    /** Issue 2: as when the service is killed between two lots of people. */
    @Test
    void anImportThatWasBrokenOffIsFinishedByTheSameRequest() throws SQLException {
        // Given
        String file = HEADER + people("P", 1, 450);
        database(
                "create function break_off() returns trigger language plpgsql as $$ begin raise 'broken off'; end $$",
                "create trigger break_off before insert on faculty_member for each row"
                        + " when (new.employee_number = 'P0450') execute function break_off()");
        keyed("import-p", file).statusCode(500);
        database("drop trigger break_off on faculty_member", "drop function break_off()");
        hr().get("/v1/faculty/" + id("P0001")).then().statusCode(200);

        // When
        keyed("import-p", file).statusCode(201).body("unchanged", equalTo(400)).body("created", equalTo(50));

        // Then
        hr().get("/v1/faculty/" + id("P0450")).then().statusCode(200);
        keyed("import-p", file).statusCode(201).header("Idempotency-Replayed", "true");
    }

    /** Issue 2: as when the service is killed and HR never comes again. */
    @Test
    void anImportWhoseProcessEndedIsCalledFailed() throws SQLException {
        // Given
        String id = UUID.randomUUID().toString();
        String young = UUID.randomUUID().toString();
        database(running(id, "11 minutes"), running(young, "1 minute"));

        // Then
        await().atMost(Duration.ofSeconds(30))
                .until(() -> hr().get("/v1/faculty-imports/" + id).path("state").equals("FAILED"));
        hr().get("/v1/faculty-imports/" + young).then().body("state", equalTo("RUNNING"));
    }

    private static String running(String id, String since) {
        return "insert into faculty_import values ('%s', 0, 'RUNNING', false, 'hr', now() - interval '%s', null, 9, 0, 0, 0, 0)"
                .formatted(id, since);
    }

    @Test
    void onlyHrAndTheOfficeImport() {
        for (String user : new String[] {"faculty", "leader", "analyst", "committee-member"}) {
            by(user).contentType("text/csv")
                    .body(HEADER)
                    .post("/v1/faculty-imports")
                    .then()
                    .statusCode(403);
            by(user).get("/v1/faculty-imports").then().statusCode(403);
        }
        given().contentType("text/csv")
                .body(HEADER)
                .post("/v1/faculty-imports")
                .then()
                .statusCode(401);
        hr().get("/v1/faculty-imports/00000000-0000-0000-0000-000000000000")
                .then()
                .statusCode(404);
        hr().get("/v1/faculty-imports/00000000-0000-0000-0000-000000000000/errors")
                .then()
                .statusCode(404);
    }

    private static ValidatableResponse send(String query, String file) {
        return given().auth()
                .oauth2(Tokens.machine())
                .contentType("text/csv; charset=UTF-8")
                .body(file)
                .post("/v1/faculty-imports" + query)
                .then();
    }

    private void database(String... statements) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static ValidatableResponse keyed(String key, String file) {
        return given().auth()
                .oauth2(Tokens.machine())
                .contentType("text/csv; charset=UTF-8")
                .header("Idempotency-Key", key)
                .body(file)
                .post("/v1/faculty-imports")
                .then();
    }

    private static String id(String employeeNumber) {
        return new EmployeeNumber(employeeNumber).facultyId().toString();
    }

    private static String people(String prefix, int from, int to) {
        return IntStream.rangeClosed(from, to)
                .mapToObj("%04d"::formatted)
                .map(n ->
                        "%1$s%2$s,Given%2$s,Imported,%3$s%2$s@som.example.edu,,cardiology,ASSISTANT_PROFESSOR,TENURE,2020-07-01,2020-07-01,1,ACTIVE\n"
                                .formatted(prefix, n, prefix.toLowerCase(java.util.Locale.ROOT)))
                .collect(Collectors.joining());
    }
}
