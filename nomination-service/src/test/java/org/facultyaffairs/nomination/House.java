package org.facultyaffairs.nomination;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.facultyaffairs.chassis.testing.FakeClock;
import org.facultyaffairs.chassis.testing.Tokens;
import org.facultyaffairs.chassis.testing.Topics;
import org.facultyaffairs.contracts.EventContract;
import org.jspecify.annotations.Nullable;

/** The institution as this service's tests need it: who is there, and how an opportunity and a nomination come about. */
public final class House {

    public static final ZoneId ZONE = ZoneId.of("America/New_York");

    private static final AtomicBoolean TOLD = new AtomicBoolean();

    private House() {}

    /** Someone of the realm with HR's facts. */
    private record Somebody(
            String user, int row, String unit, String rank, String rankSince, String hiredOn, int leads) {}

    private static final List<Somebody> PEOPLE = List.of(
            new Somebody("leader", 4, "medicine", "PROFESSOR", "2005-07-01", "1995-07-01", 1),
            new Somebody("faculty", 7, "cardiology", "PROFESSOR", "2010-07-01", "2000-07-01", 0),
            new Somebody("faculty2", 11, "hospital-medicine", "ASSOCIATE_PROFESSOR", "2012-07-01", "2006-07-01", 0),
            new Somebody("faculty3", 42, "biochemistry", "ASSOCIATE_PROFESSOR", "2009-07-01", "2003-07-01", 0),
            new Somebody("faculty4", 55, "cardiology", "ASSOCIATE_PROFESSOR", "2015-07-01", "2008-07-01", 0),
            new Somebody("faculty5", 13, "cardiology", "ASSISTANT_PROFESSOR", "2024-07-01", "2024-07-01", 0),
            new Somebody("faculty6", 25, "physiology", "ASSOCIATE_PROFESSOR", "2014-07-01", "2008-07-01", 0),
            new Somebody("faculty7", 45, "general-internal-medicine", "PROFESSOR", "2012-07-01", "2000-07-01", 0),
            new Somebody("faculty8", 20, "biochemistry", "PROFESSOR", "2011-07-01", "1999-07-01", 0),
            new Somebody("faculty9", 22, "physiology", "PROFESSOR", "2013-07-01", "2001-07-01", 0),
            new Somebody("program-manager", 19, "som", "PROFESSOR", "2008-07-01", "1998-07-01", 0),
            new Somebody("committee-member", 18, "biostatistics", "PROFESSOR", "2009-07-01", "1997-07-01", 0));

    /** Tells the service of its units and people as the profile service would; done once, waits until all is known. */
    public static void isKnown() {
        if (!TOLD.compareAndSet(false, true)) {
            return;
        }
        unit("som", "SCHOOL", null, null);
        unit("basic-science", "DEPARTMENT", "som", null);
        unit("medicine", "DEPARTMENT", "som", Tokens.facultyId("leader"));
        for (String division : List.of("biochemistry", "physiology", "biostatistics")) {
            unit(division, "DIVISION", "basic-science", null);
        }
        for (String division : List.of("cardiology", "general-internal-medicine", "hospital-medicine")) {
            unit(division, "DIVISION", "medicine", null);
        }
        PEOPLE.forEach(House::tell);
        String probe = draft("program-manager", opportunity("AWARD", "som"));
        for (Somebody somebody : PEOPLE) {
            await().atMost(Duration.ofSeconds(60))
                    .until(() -> as(somebody.user())
                                    .get("/v1/opportunities/{id}/eligibility", publishedOnce(probe))
                                    .statusCode()
                            == 200);
        }
    }

    private static String publishedOnce(String id) {
        as("program-manager").post("/v1/opportunities/{id}/publish", id);
        return id;
    }

    private static void unit(String id, String kind, @Nullable String parent, @Nullable UUID leader) {
        String body = """
                {"unitId": "%s", "version": 1, "name": "%s", "kind": "%s"%s%s}""".formatted(
                        id,
                        id,
                        kind,
                        parent == null ? "" : ", \"parentId\": \"" + parent + "\"",
                        leader == null ? "" : ", \"leaderId\": \"" + leader + "\"");
        Topics.send("org-units", "org-unit-changed", id, body);
    }

    private static void tell(Somebody somebody) {
        UUID id = Tokens.facultyId(somebody.user());
        Topics.send(
                "faculty-profiles",
                "faculty-profile-changed",
                id.toString(),
                profile(
                        id,
                        1,
                        somebody.unit(),
                        somebody.rank(),
                        somebody.rankSince(),
                        somebody.hiredOn(),
                        somebody.leads()));
    }

    /** A profile as the profile service would tell it. */
    public static String profile(
            UUID id, long version, String unit, String rank, String rankSince, String hiredOn, int leads) {
        String body = """
                {"facultyId": "%1$s", "version": %2$d, "employeeNumber": "E-%1$s",
                 "name": {"given": "Given", "family": "Family"}, "email": "e@som.example.edu", "status": "ACTIVE",
                 "appointments": [{"unit": "%3$s", "rank": "%4$s", "track": "TENURE", "start": "%6$s", "fte": 1, "primary": true}],
                 "unit": "%3$s", "rank": "%4$s", "track": "TENURE", "rankSince": "%5$s", "hiredOn": "%6$s",
                 "careerStage": "MID", "leadershipRoles": [%7$s], "interests": [], "expertise": [], "tags": [],
                 "languages": [], "openTo": [], "mentoringCapacity": 0, "bandwidth": {"available": true}}""".formatted(
                        id,
                        version,
                        unit,
                        rank,
                        rankSince,
                        hiredOn,
                        leads > 0 ? "{\"unit\": \"" + unit + "\", \"role\": \"Chair\"}" : "");
        if (!EventContract.of("faculty-profile-changed").violations(body).isEmpty()) {
            throw new IllegalStateException(
                    EventContract.of("faculty-profile-changed").violations(body).toString());
        }
        return body;
    }

    /** A number that the database holds, for what no endpoint shows. */
    public static long count(DataSource database, String sql, String key) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            query.setObject(1, UUID.fromString(key));
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** A request by a person of the realm, with a JSON body to come. */
    public static RequestSpecification as(String user) {
        return given().auth().oauth2(Tokens.of(user)).contentType(ContentType.JSON);
    }

    /** Today where the institution is, as its clock says. */
    public static LocalDate today(FakeClock clock) {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }

    /** An ordinary opportunity, for associate professors and above, due in 60 days. */
    public static String opportunity(String kind, String unit) {
        return opportunity(kind, unit, LocalDate.now(ZONE).plusDays(60), "");
    }

    /** The same with another deadline and more fields, each beginning with a comma. */
    public static String opportunity(String kind, String unit, LocalDate deadline, String more) {
        return """
                {"kind": "%s", "title": "Excellence in Teaching", "description": "For teaching that changed a division.",
                 "unit": "%s", "internalDeadline": "%s",
                 "eligibility": {"expression": "rank >= ASSOCIATE_PROFESSOR && yearsInRank >= 5"},
                 "desiredExpertise": ["TEACHING"]%s}""".formatted(kind, unit, deadline, more);
    }

    /** Drafts an opportunity; returns its id. */
    public static String draft(String user, String body) {
        return as(user).body(body)
                .post("/v1/opportunities")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** Drafts and publishes an opportunity; returns its id. */
    public static String posted(String user, String body) {
        String id = draft(user, body);
        as(user).post("/v1/opportunities/{id}/publish", id).then().statusCode(200);
        return id;
    }

    /** An open award of the school. */
    public static String openAward() {
        return posted("program-manager", opportunity("AWARD", "som"));
    }

    /** Puts somebody forward. */
    public static ValidatableResponse nominate(String by, String opportunity, String nominee) {
        return as(by).body("""
                        {"opportunityId": "%s", "nomineeId": "%s", "statement": "They changed how we teach."}""".formatted(opportunity, Tokens.facultyId(nominee)))
                .post("/v1/nominations")
                .then();
    }

    /** Puts somebody forward, successfully; returns the nomination's id. */
    public static String nominated(String by, String opportunity, String nominee) {
        return nominate(by, opportunity, nominee).statusCode(201).extract().path("id");
    }

    /** Puts somebody forward who consents, and hands it in; returns the nomination's id. */
    public static String submitted(String by, String opportunity, String nominee) {
        String id = nominated(by, opportunity, nominee);
        as(nominee).post("/v1/nominations/{id}/consent", id).then().statusCode(200);
        as(by).post("/v1/nominations/{id}/submit", id).then().statusCode(200);
        return id;
    }

    /** The bodies of an aggregate's events of one type, once there is one; each keeps its contract. */
    public static List<String> told(String topic, String type, String key) {
        await().atMost(Duration.ofSeconds(30)).until(() -> Topics.of(topic, key).stream()
                .anyMatch(seen -> seen.type().equals(type)));
        List<String> bodies = Topics.of(topic, key).stream()
                .filter(seen -> seen.type().equals(type))
                .map(seen -> String.valueOf(seen.body()))
                .toList();
        for (String body : bodies) {
            List<String> violations = EventContract.of(type).violations(body);
            if (!violations.isEmpty()) {
                throw new AssertionError(type + " breaks its contract: " + violations + " in " + body);
            }
        }
        return bodies;
    }
}
