package org.facultyaffairs.matching;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.quarkus.arc.Arc;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.facultyaffairs.chassis.testing.FakeClock;
import org.facultyaffairs.chassis.testing.Tokens;

/** A programme for a test, with people who take part. Those who cannot sign in are invited, and said yes elsewhere. */
public final class SomeProgram {

    private static final String MANAGER = "program-manager";

    private final DataSource database;
    private final UUID id;

    private SomeProgram(DataSource database, UUID id) {
        this.database = database;
        this.id = id;
    }

    public static SomeProgram open(DataSource database) {
        return open(database, "");
    }

    /**
     * One with further facts.
     *
     * @param more further fields of the programme, such as its criteria, each followed by a comma
     */
    public static SomeProgram open(DataSource database, String more) {
        LocalDate today = LocalDate.ofInstant(new FakeClock().instant(), ZoneId.of("America/New_York"));
        String body =
                """
                {%s "name": "Some programme", "charter": {"valuesAndGoals": "Everybody has a mentor.",
                 "supportCommitted": "Protected time.", "successCriteria": "All are matched."},
                 "enrolmentOpens": "%s", "enrolmentCloses": "%s", "starts": "%s", "ends": "%s"}""".formatted(more, today.minusDays(5), today.plusDays(30), today.plusDays(40), today.plusDays(400));
        String made = as(MANAGER)
                .body(body)
                .post("/v1/programs")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return new SomeProgram(database, UUID.fromString(made));
    }

    public UUID id() {
        return id;
    }

    /** So many people whom nobody has heard of, each known here by now. */
    public static List<UUID> people(int count, String rank) {
        List<UUID> ids =
                IntStream.range(0, count).mapToObj(number -> UUID.randomUUID()).toList();
        ids.forEach(person -> Told.person(person).with("rank", rank).send());
        known(ids);
        return ids;
    }

    /** The person behind a token, known here by now. */
    public static UUID user(String name, String rank) {
        UUID person = Tokens.facultyId(name);
        Told.person(person).with("rank", rank).send();
        known(List.of(person));
        return person;
    }

    /** Waits until all of them have arrived. */
    public static void known(List<UUID> people) {
        await().atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> arrived(people) == people.size());
    }

    private static int arrived(List<UUID> people) throws SQLException {
        DataSource database = Arc.container().instance(DataSource.class).get();
        try (Connection connection = database.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement("select count(*) from person where id = any(?)")) {
            statement.setArray(1, connection.createArrayOf("uuid", people.toArray()));
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    public SomeProgram mentee(UUID person, UUID... preferences) {
        String liked =
                Arrays.stream(preferences).map(liking -> "\"" + liking + "\"").collect(Collectors.joining(","));
        return enrol("{\"facultyId\": \"%s\", \"role\": \"MENTEE\", \"preferences\": [%s]}".formatted(person, liked));
    }

    public SomeProgram mentor(UUID person, int capacity) {
        return enrol("{\"facultyId\": \"%s\", \"role\": \"MENTOR\", \"capacity\": %d}".formatted(person, capacity));
    }

    /** One who has said when they usually have time. */
    public SomeProgram mentor(UUID person, int capacity, String freeTime) {
        return enrol("{\"facultyId\": \"%s\", \"role\": \"MENTOR\", \"capacity\": %d, \"freeTimes\": [\"%s\"]}"
                .formatted(person, capacity, freeTime));
    }

    private SomeProgram enrol(String body) {
        String enrolment = as(MANAGER)
                .body(body)
                .post("/v1/programs/{id}/enrollments", id)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        update(
                "update enrollment set status = 'ENROLLED', enrolled_at = begun_at where id = cast(? as uuid)",
                enrolment);
        return this;
    }

    /** Changes what a mentor takes, behind the service's back. */
    public void capacity(UUID mentor, int capacity) {
        update(
                "update enrollment set version = version + 1, terms = regexp_replace(terms, '\"capacity\":[0-9]+', '\"capacity\":"
                        + capacity + "') where faculty_id = cast(? as uuid) and role = 'MENTOR'",
                mentor.toString());
    }

    /** Runs a statement with one parameter, behind the service's back. */
    public void update(String sql, String key) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, key);
            statement.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Asks for a run and gives its id. */
    public UUID start(String body) {
        return UUID.fromString(as(MANAGER)
                .body(body)
                .post("/v1/programs/{id}/match-runs", id)
                .then()
                .statusCode(202)
                .extract()
                .path("id"));
    }

    /** Asks for a run and waits until it is worked out. */
    public JsonPath run(String body) {
        return ended(start(body));
    }

    /** The run once it is neither waiting nor under way. */
    public static JsonPath ended(UUID run) {
        return await().atMost(Duration.ofSeconds(60))
                .until(
                        () -> as(MANAGER).get("/v1/match-runs/{id}", run).jsonPath(),
                        seen -> !List.of("QUEUED", "RUNNING").contains(seen.getString("state")));
    }

    public static RequestSpecification as(String user) {
        return given().auth().oauth2(Tokens.of(user)).contentType(ContentType.JSON);
    }
}
