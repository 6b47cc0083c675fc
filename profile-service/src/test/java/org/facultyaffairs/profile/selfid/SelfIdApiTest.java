package org.facultyaffairs.profile.selfid;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.facultyaffairs.profile.Hr.by;
import static org.facultyaffairs.profile.Hr.etag;
import static org.facultyaffairs.profile.Hr.facts;
import static org.facultyaffairs.profile.Hr.hire;
import static org.facultyaffairs.profile.Hr.hireUser;
import static org.facultyaffairs.profile.Hr.hr;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.facultyaffairs.chassis.crypto.KeyRing;
import org.facultyaffairs.chassis.crypto.PersonalKey;
import org.facultyaffairs.chassis.testing.RealParts;
import org.facultyaffairs.chassis.testing.Tokens;
import org.facultyaffairs.chassis.testing.Topics;
import org.facultyaffairs.contracts.EventContract;
import org.facultyaffairs.profile.Hr;
import org.facultyaffairs.profile.directory.EmployeeNumber;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "profile"))
class SelfIdApiTest {

    private static final String MINE = "/v1/faculty/me/self-identification";
    private static final String GIVEN = "self-identifications";
    private static final String KEYS = "self-identification-keys";
    private static final String HEADER = "employeeNumber,gender,raceEthnicity,disability,firstGeneration,veteran,"
            + "consentPurpose,consentGivenOn,consentTextVersion,consentReference\n";
    private static final String ANSWERS = """
            {"consent": {"purpose": "AGGREGATE_EQUITY_AND_SLATE_CHECKS", "textVersion": "2026-1"},
             "gender": "NON_BINARY", "raceEthnicity": ["NATIVE_HAWAIIAN_OR_PACIFIC_ISLANDER", "WHITE"],
             "disability": "PREFER_NOT_TO_SAY"}""";

    @Inject
    KeyRing keys;

    @Inject
    DataSource database;

    @BeforeEach
    void people() {
        Hr.units();
        hireUser("faculty2", 11, "Samuel", "Reyes");
        hireUser("faculty5", 13, "Kevin", "Tran");
        hireUser("faculty6", 25, "Maria", "Castellanos");
        hireUser("faculty7", 45, "Peter", "Novak");
    }

    @Test
    void whatITellIsMineAloneAndOpensForItsReadersOnly() {
        // When
        tell("faculty2", null, ANSWERS)
                .statusCode(201)
                .header("Location", MINE)
                .body("gender", equalTo("NON_BINARY"))
                .body("urim", equalTo(true))
                .body("veteran", nullValue());

        // Then
        by("faculty2").get(MINE).then().statusCode(200).body("disability", equalTo("PREFER_NOT_TO_SAY"));
        String id = Tokens.facultyId("faculty2").toString();
        String given = newest(GIVEN, id);
        assertThat(EventContract.of("self-identification-given").violations(given))
                .isEmpty();
        String wrapped = newest(KEYS, id);
        assertThat(EventContract.of("self-identification-key-wrapped").violations(wrapped))
                .isEmpty();
        String opened = open(id, given, wrapped);
        assertThat(EventContract.sealedAnswers().violations(opened)).isEmpty();
        assertThat(JsonPath.from(opened).getBoolean("urim")).isTrue();
        assertThat(opened).doesNotContain("veteran");
    }

    @Test
    void noWordOfItStandsInAnyTableOrTopicOrProfile() throws SQLException {
        tell("faculty6", null, ANSWERS.replace("NON_BINARY", "SELF_DESCRIBED")).statusCode(201);
        newest(KEYS, Tokens.facultyId("faculty6").toString());

        assertThat(everyText()).allSatisfy(text -> assertThat(text)
                .doesNotContain("NATIVE_HAWAIIAN")
                .doesNotContain("NON_BINARY")
                .doesNotContain("SELF_DESCRIBED"));
        for (String topic : List.of(GIVEN, KEYS, "faculty-profiles", "org-units")) {
            assertThat(Topics.all(topic)).allSatisfy(seen -> assertThat(String.valueOf(seen.body()))
                    .doesNotContain("NATIVE_HAWAIIAN")
                    .doesNotContain("SELF_DESCRIBED")
                    .doesNotContain("urim"));
        }
        for (String user : List.of("faculty6", "admin", "program-manager")) {
            by(user).get("/v1/faculty/" + Tokens.facultyId("faculty6"))
                    .then()
                    .statusCode(200)
                    .body("gender", nullValue())
                    .body("urim", nullValue());
        }
    }

    @Test
    void withdrawingDestroysTheKeyAndEveryoneForgets() throws SQLException {
        tell("faculty7", null, ANSWERS).statusCode(201);
        String id = Tokens.facultyId("faculty7").toString();
        by("faculty7").delete(MINE).then().statusCode(428);
        by("faculty7").header("If-Match", "\"99\"").delete(MINE).then().statusCode(412);

        // When
        by("faculty7")
                .header("If-Match", etag("faculty7", MINE))
                .delete(MINE)
                .then()
                .statusCode(204);

        // Then
        by("faculty7").get(MINE).then().statusCode(404);
        by("faculty7").header("If-Match", "*").delete(MINE).then().statusCode(404);
        await().until(() -> endsInTombstone(GIVEN, id) && endsInTombstone(KEYS, id));
        List<Topics.Seen> told = Topics.of(GIVEN, id);
        Topics.Seen withdrawn = told.get(told.size() - 2);
        assertThat(withdrawn.type()).isEqualTo("self-identification-withdrawn");
        assertThat(EventContract.of("self-identification-withdrawn").violations(String.valueOf(withdrawn.body())))
                .isEmpty();
        assertThat(row(id)).containsExactly(null, null, null);

        // When a survey that was answered before comes in
        survey(HEADER + "E0045,MAN,WHITE,NO,NO,NO,EQUITY,2026-01-01,1,ref-45\n")
                .body("given", equalTo(0))
                .body("keptOwn", equalTo(1));
        by("faculty7").get(MINE).then().statusCode(404);

        // When they tell again
        long version = tell("faculty7", null, ANSWERS)
                .statusCode(201)
                .extract()
                .jsonPath()
                .getLong("version");
        assertThat(version).isGreaterThan(2);
    }

    @Test
    void tellingOtherwiseIsBasedOnWhatWasRead() {
        by("faculty").get(MINE).then().statusCode(404);
        hireUser("faculty", 7, "Daniel", "Okafor");
        tell("faculty", null, ANSWERS).statusCode(201);

        tell("faculty", null, ANSWERS).statusCode(428);
        tell("faculty", "\"99\"", ANSWERS).statusCode(412);
        tell("faculty", etag("faculty", MINE), ANSWERS.replace("NON_BINARY", "MAN"))
                .statusCode(200)
                .body("gender", equalTo("MAN"));
    }

    @Test
    void withoutConsentOrWithContradictionsNothingIsTaken() {
        tell("faculty5", "*", "{\"gender\": \"MAN\"}").statusCode(400).body("violations[0].field", equalTo("consent"));
        tell("faculty5", "*", "{\"consent\": {\"purpose\": \"\", \"textVersion\": \"1\"}}")
                .statusCode(400)
                .body("violations[0].field", equalTo("consent.purpose"));
        tell("faculty5", "*", ANSWERS.replace("\"WHITE\"", "\"PREFER_NOT_TO_SAY\""))
                .statusCode(422)
                .body("violations[0].field", equalTo("raceEthnicity"));
        tell("faculty5", "*", ANSWERS.replace("\"2026-1\"", "\"1\", \"givenOn\": \"2999-01-01\""))
                .statusCode(422)
                .body("violations[0].field", equalTo("consent.givenOn"));
        tell("faculty5", "*", ANSWERS.replace("NON_BINARY", "canary"))
                .statusCode(400)
                .body(not(org.hamcrest.Matchers.containsString("canary")));
    }

    @Test
    void noRoleOpensAnotherPersonsAnswers() {
        tell("faculty5", "*", ANSWERS);
        String path = "/v1/faculty/" + Tokens.facultyId("faculty5") + "/self-identification";

        for (String user : List.of("admin", "program-manager", "leader", "analyst", "faculty5")) {
            by(user).get(path).then().statusCode(404);
        }
        hr().get(path).then().statusCode(404);
        by("admin").get(MINE).then().statusCode(404);
        tell("admin", null, ANSWERS).statusCode(404);
        hr().get(MINE).then().statusCode(403);
        hr().get("/v1/self-identification-imports").then().statusCode(405);
        given().get(MINE).then().statusCode(401);
    }

    @Test
    void eachReadingIsNoted() {
        tell("faculty5", "*", ANSWERS);

        by("faculty5").get(MINE).then().statusCode(200);

        String id = Tokens.facultyId("faculty5").toString();
        assertThat(by("admin")
                        .get("/v1/audit?limit=200&subject=" + id)
                        .then()
                        .statusCode(200)
                        .extract()
                        .jsonPath()
                        .getList("items.findAll { it.action == 'self-identification-read' }.actor", String.class))
                .contains(Tokens.subject("faculty5"));
    }

    @Test
    void consentedAnswersOfASurveyGoInAndNeverComeOut() {
        hire(facts("V0001", "Sur", "Vey"));
        hire(facts("V0002", "Sur", "Vey"));
        String file = HEADER
                + "V0001,WOMAN,ASIAN|WHITE,NO,YES,,EQUITY,2026-01-01,1,ref-1\n"
                + "V0002,PREFER_NOT_TO_SAY,,,,,EQUITY,2026-01-01,1,ref-2\n"
                + "V0003,WOMAN,,,,,EQUITY,2026-01-01,1,ref-3\n"
                + "V0001,MAN,,,,,EQUITY,2026-01-01,1,ref-1\n"
                + "V0004,CANARY,,,,,EQUITY,,1,\n";

        survey(file)
                .statusCode(200)
                .body("rows", equalTo(5))
                .body("given", equalTo(2))
                .body("rejected", equalTo(3))
                .body(
                        "errors.findAll { it.line == 6 }.column",
                        contains("gender", "consentGivenOn", "consentReference"))
                .body(not(org.hamcrest.Matchers.containsString("CANARY")));

        survey(file).body("given", equalTo(0)).body("unchanged", equalTo(2));
        String id = new EmployeeNumber("V0001").facultyId().toString();
        String opened = open(id, newest(GIVEN, id), newest(KEYS, id));
        assertThat(EventContract.sealedAnswers().violations(opened)).isEmpty();
        assertThat(Topics.of(GIVEN, id)).hasSize(1);

        for (String user : List.of("program-manager", "admin", "faculty5")) {
            int status = by(user).contentType("text/csv")
                    .body(HEADER)
                    .post("/v1/self-identification-imports")
                    .statusCode();
            assertThat(status).isEqualTo(user.equals("admin") ? 200 : 403);
        }
        survey("employeeNumber,gender\n").statusCode(400);
    }

    @Test
    void myOwnWordOutranksASurvey() {
        hire(facts("V0005", "Sur", "Vey"));
        tell("faculty5", "*", ANSWERS);

        survey(HEADER + "E0013,MAN,WHITE,NO,NO,NO,EQUITY,2026-01-01,1,ref-13\n").body("keptOwn", equalTo(1));

        by("faculty5").get(MINE).then().body("gender", equalTo("NON_BINARY")).body("source", equalTo("PERSON"));
    }

    private static ValidatableResponse tell(String user, @Nullable String etag, String body) {
        var request = by(user).contentType("application/json").body(body);
        return (etag == null ? request : request.header("If-Match", etag))
                .put(MINE)
                .then();
    }

    private static ValidatableResponse survey(String file) {
        return given().auth()
                .oauth2(Tokens.machine())
                .contentType("text/csv; charset=UTF-8")
                .body(file)
                .post("/v1/self-identification-imports")
                .then();
    }

    private String open(String id, String given, String wrapped) {
        UUID person = UUID.fromString(id);
        byte[] key =
                Base64.getDecoder().decode(JsonPath.from(wrapped).getString("wrappedFor.'program-metrics-service'"));
        byte[] plain = PersonalKey.unwrap(person, key, keys.key("reader-program-metrics-service"))
                .open(Base64.getDecoder().decode(JsonPath.from(given).getString("sealed")));
        return new String(plain, StandardCharsets.UTF_8);
    }

    private static String newest(String topic, String id) {
        await().until(() -> Topics.of(topic, id).stream().anyMatch(seen -> seen.body() != null));
        List<Topics.Seen> seen = Topics.of(topic, id).stream()
                .filter(event -> event.body() != null)
                .toList();
        return String.valueOf(seen.get(seen.size() - 1).body());
    }

    private static boolean endsInTombstone(String topic, String id) {
        List<Topics.Seen> seen = Topics.of(topic, id);
        return !seen.isEmpty() && seen.get(seen.size() - 1).body() == null;
    }

    private List<@Nullable Object> row(String id) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select sealed, wrapped_key, purpose from self_identification where faculty_id = '" + id
                                + "'")) {
            assertThat(row.next()).isTrue();
            List<@Nullable Object> cells = new ArrayList<>();
            for (int i = 1; i <= 3; i++) {
                cells.add(row.getObject(i));
            }
            return cells;
        }
    }

    /** Every row of every table as PostgreSQL would print it. */
    private List<String> everyText() throws SQLException {
        List<String> texts = new ArrayList<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            List<String> tables =
                    column(statement, "select table_name from information_schema.tables where table_schema = 'public'");
            for (String table : tables) {
                texts.addAll(column(statement, "select cast(t as text) from \"" + table + "\" t"));
            }
        }
        assertThat(texts).hasSizeGreaterThan(10);
        return texts;
    }

    private static List<String> column(Statement statement, String sql) throws SQLException {
        List<String> values = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }
}
