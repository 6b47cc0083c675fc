package org.facultyaffairs.nomination.posting;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.facultyaffairs.nomination.House.as;
import static org.facultyaffairs.nomination.House.draft;
import static org.facultyaffairs.nomination.House.nominated;
import static org.facultyaffairs.nomination.House.openAward;
import static org.facultyaffairs.nomination.House.opportunity;
import static org.facultyaffairs.nomination.House.posted;
import static org.facultyaffairs.nomination.House.submitted;
import static org.facultyaffairs.nomination.House.told;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.facultyaffairs.chassis.http.Cursor;
import org.facultyaffairs.chassis.testing.FakeClock;
import org.facultyaffairs.chassis.testing.RealParts;
import org.facultyaffairs.chassis.testing.Tokens;
import org.facultyaffairs.nomination.House;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "nomination"))
class OpportunityApiTest {

    private static final String PROBLEM = "urn:faculty-affairs:problem:";

    @Inject
    FakeClock clock;

    @BeforeEach
    void house() {
        House.isKnown();
    }

    @Test
    void aDraftIsItsWritersOwn() {
        // Given
        String id = draft("program-manager", opportunity("AWARD", "som"));

        // Then
        as("program-manager")
                .get("/v1/opportunities/{id}", id)
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("status", equalTo("DRAFT"))
                .body("eligibility.words", containsString("Associate professor or above"));
        as("faculty").get("/v1/opportunities/{id}", id).then().statusCode(404);
        as("leader").get("/v1/opportunities/{id}", id).then().statusCode(404);
        as("leader").post("/v1/opportunities/{id}/publish", id).then().statusCode(404);
        as("faculty").get("/v1/opportunities?status=DRAFT&limit=200").then().body("items.id", not(hasItem(id)));
        as("program-manager")
                .get("/v1/opportunities?status=DRAFT&limit=200")
                .then()
                .body("items.id", hasItem(id));
    }

    @Test
    void publishingTellsEverybodyHowManyAreEligible() {
        // Given
        String id = draft(
                "program-manager",
                opportunity("AWARD", "som", House.today(clock).plusDays(60), """
                        , "sponsorOrganisation": "Association of Medical Colleges", "slots": 2, "blindReview": true,
                          "rubric": [{"criterion": "impact", "weight": 3, "max": 5}, {"criterion": "reach", "weight": 1, "max": 5}],
                          "slatePolicy": {"minWomen": 1, "minMen": 1, "minUnits": 2},
                          "policy": {"escalationDays": [10, 5], "sponsorCheckInDays": [0, 30], "committeeQuorum": 3}"""));

        // When
        as("program-manager")
                .post("/v1/opportunities/{id}/publish", id)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("status", equalTo("OPEN"))
                .body("eligibleCount", greaterThan(5));

        // Then
        JsonPath body =
                JsonPath.from(told("opportunities", "opportunity-posted", id).get(0));
        assertThat(body.getInt("slots")).isEqualTo(2);
        assertThat(body.getInt("version")).isEqualTo(1);
        assertThat(body.getString("postedBy"))
                .isEqualTo(Tokens.facultyId("program-manager").toString());
        assertThat(body.<Integer>getList("policy.sponsorCheckInDays")).containsExactly(0, 30);
        assertThat(body.<String, Integer>getMap("slatePolicy")).doesNotContainKey("minJunior");
        as("program-manager")
                .post("/v1/opportunities/{id}/publish", id)
                .then()
                .statusCode(409)
                .body("type", equalTo(PROBLEM + "opportunity-not-in-this-state"));
    }

    @Test
    void aLeaderPostsForTheOwnUnitAndBelowAndNowhereElse() {
        String own = draft("leader", opportunity("AWARD", "medicine"));
        draft("leader", opportunity("AWARD", "cardiology"));
        as("leader")
                .body(opportunity("AWARD", "som"))
                .post("/v1/opportunities")
                .then()
                .statusCode(403)
                .body("type", equalTo(PROBLEM + "not-your-unit"));
        String schools = openAward();
        as("leader").post("/v1/opportunities/{id}/close", schools).then().statusCode(403);
        as("leader").post("/v1/opportunities/{id}/publish", own).then().statusCode(200);
    }

    @Test
    void nobodyElsePosts() {
        String body = opportunity("AWARD", "som");
        for (String user : List.of("faculty", "committee-member", "analyst")) {
            as(user).body(body).post("/v1/opportunities").then().statusCode(403);
        }
        given().auth()
                .oauth2(Tokens.machine())
                .contentType(ContentType.JSON)
                .body(body)
                .post("/v1/opportunities")
                .then()
                .statusCode(403);
        given().contentType(ContentType.JSON)
                .body(body)
                .post("/v1/opportunities")
                .then()
                .statusCode(401);
        given().auth().oauth2(Tokens.expired()).get("/v1/opportunities").then().statusCode(401);
        given().auth()
                .oauth2(Tokens.foreignAudience())
                .get("/v1/opportunities")
                .then()
                .statusCode(401);
        given().auth().oauth2(Tokens.machine()).get("/v1/opportunities").then().statusCode(403);
    }

    @Test
    void aPositionIsOpenToAllOrSaysWhyNot() {
        as("program-manager")
                .body(opportunity("POSITION", "medicine"))
                .post("/v1/opportunities")
                .then()
                .statusCode(422)
                .body("type", equalTo(PROBLEM + "open-call-needed"))
                .body("violations[0].field", equalTo("openCall"));
        draft(
                "program-manager",
                opportunity(
                        "POSITION", "medicine", soon(), ", \"noOpenCallReason\": \"An interim post of one month.\""));
        draft("program-manager", opportunity("LEADERSHIP_ROLE", "medicine", soon(), ", \"openCall\": true"));
    }

    @Test
    void aRuleThatCannotBeReadIsRefusedWithItsPlace() {
        as("program-manager")
                .body(opportunity("AWARD", "som").replace("yearsInRank >= 5", "yearsInRnk >= 5"))
                .post("/v1/opportunities")
                .then()
                .statusCode(422)
                .body("type", equalTo(PROBLEM + "eligibility-invalid"))
                .body("violations[0].field", equalTo("eligibility.expression"))
                .body("violations[0].message", containsString("Line 1, column"));
        as("program-manager")
                .body(opportunity("AWARD", "som").replace("rank >= ASSOCIATE_PROFESSOR", "'nowhere' in units"))
                .post("/v1/opportunities")
                .then()
                .statusCode(422)
                .body("violations[0].message", containsString("nowhere"));
    }

    @Test
    void everyBrokenRuleIsToldAtOnce() {
        as("program-manager")
                .body(opportunity("AWARD", "no-such-unit", soon(), """
                        , "externalDeadline": "2020-01-01", "policy": {"escalationDays": [7, 14], "committeeQuorum": 0},
                          "rubric": [{"criterion": "a", "max": 5}, {"criterion": "b", "max": 7}], "slatePolicy": {"minUnits": -1}"""))
                .post("/v1/opportunities")
                .then()
                .statusCode(422)
                .body(
                        "violations.field",
                        hasItems(
                                "unit",
                                "externalDeadline",
                                "policy.escalationDays",
                                "policy.committeeQuorum",
                                "rubric",
                                "slatePolicy"));
    }

    @Test
    void badFormIsRefusedByName() {
        as("program-manager")
                .body(opportunity("AWARD", "som", soon(), ", \"slots\": 0, \"colour\": \"red\""))
                .post("/v1/opportunities")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("colour"));
        as("program-manager")
                .body(opportunity("AWARD", "som", soon(), ", \"slots\": 0"))
                .post("/v1/opportunities")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("slots"));
        as("program-manager").body("{").post("/v1/opportunities").then().statusCode(400);
        as("program-manager").get("/v1/opportunities/{id}", "no-uuid").then().statusCode(404);
        as("program-manager")
                .get("/v1/opportunities/{id}", UUID.randomUUID())
                .then()
                .statusCode(404);
    }

    @Test
    void whatIsDueInThePastIsNotPublished() {
        String id = draft(
                "program-manager",
                opportunity("AWARD", "som", House.today(clock).minusDays(1), ""));

        as("program-manager")
                .post("/v1/opportunities/{id}/publish", id)
                .then()
                .statusCode(422)
                .body("type", equalTo(PROBLEM + "deadline-passed"));
    }

    @Test
    void aChangeIsBasedOnWhatWasReadAndToldOnceItIsOpen() {
        String id = openAward();
        String longer = opportunity("AWARD", "som", soon().plusDays(10), ", \"slots\": 3");
        as("program-manager")
                .body(longer)
                .put("/v1/opportunities/{id}", id)
                .then()
                .statusCode(428);
        as("program-manager")
                .header("If-Match", "\"0\"")
                .body(longer)
                .put("/v1/opportunities/{id}", id)
                .then()
                .statusCode(412);

        // When
        as("program-manager")
                .header("If-Match", "\"1\"")
                .body(longer)
                .put("/v1/opportunities/{id}", id)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("slots", equalTo(3));

        // Then
        JsonPath body =
                JsonPath.from(told("opportunities", "opportunity-changed", id).get(0));
        assertThat(body.getInt("version")).isEqualTo(2);
        as("program-manager")
                .header("If-Match", "\"2\"")
                .body(opportunity("TALK", "som"))
                .put("/v1/opportunities/{id}", id)
                .then()
                .statusCode(422)
                .body("type", equalTo(PROBLEM + "fixed-once-published"));
    }

    @Test
    void closingLapsesWhatWasNotHandedInAndTellsWhoCouldHaveCome() {
        // Given
        String id = openAward();
        String draft = nominated("faculty", id, "faculty4");
        String handedIn = submitted("faculty", id, "faculty3");

        // When
        as("program-manager").post("/v1/opportunities/{id}/close", id).then().statusCode(200);

        // Then
        JsonPath body =
                JsonPath.from(told("opportunities", "opportunity-closed", id).get(0));
        assertThat(body.getInt("submittedNominations")).isEqualTo(1);
        assertThat(body.getInt("filled")).isZero();
        assertThat(body.<String>getList("eligiblePool"))
                .contains(Tokens.facultyId("faculty3").toString())
                .doesNotContain(Tokens.facultyId("faculty5").toString());
        assertThat(JsonPath.from(told("nominations", "nomination-lapsed", draft).get(0))
                        .getString("cause"))
                .isEqualTo("DEADLINE");
        as("faculty").get("/v1/nominations/{id}", handedIn).then().body("status", equalTo("SUBMITTED"));
        House.nominate("faculty", id, "faculty2")
                .statusCode(409)
                .body("type", equalTo(PROBLEM + "opportunity-not-open"));
    }

    @Test
    void cancellingLapsesEverythingUndecided() {
        // Given
        String id = openAward();
        String handedIn = submitted("faculty", id, "faculty3");

        // When
        as("program-manager")
                .body("{\"reason\": \"The sponsor withdrew it.\"}")
                .post("/v1/opportunities/{id}/cancel", id)
                .then()
                .statusCode(200)
                .body("status", equalTo("CANCELLED"))
                .body("endReason", equalTo("The sponsor withdrew it."));

        // Then
        told("opportunities", "opportunity-cancelled", id);
        assertThat(JsonPath.from(told("nominations", "nomination-lapsed", handedIn)
                                .get(0))
                        .getString("cause"))
                .isEqualTo("CANCELLED");
        as("program-manager").post("/v1/opportunities/{id}/close", id).then().statusCode(409);
        as("program-manager")
                .body("{}")
                .post("/v1/opportunities/{id}/cancel", openAward())
                .then()
                .statusCode(400);
    }

    @Test
    void theListIsFilteredAndPaged() {
        LocalDate far = House.today(clock).plusDays(300);
        String talk = posted("program-manager", opportunity("TALK", "physiology", far, ""));
        String forJuniors = posted(
                "program-manager",
                opportunity("TALK", "physiology", far, "")
                        .replace("rank >= ASSOCIATE_PROFESSOR && yearsInRank >= 5", "rank <= ASSISTANT_PROFESSOR"));

        as("faculty")
                .get("/v1/opportunities?kind=TALK&unit=physiology&open=true&limit=200")
                .then()
                .statusCode(200)
                .body("items.id", hasItems(talk, forJuniors))
                .body("items.kind", everyItem(equalTo("TALK")));
        as("faculty5")
                .get("/v1/opportunities?kind=TALK&eligible=true&limit=200")
                .then()
                .body("items.id", hasItem(forJuniors))
                .body("items.id", not(hasItem(talk)));
        String next = as("faculty")
                .get("/v1/opportunities?kind=TALK&unit=physiology&limit=1")
                .then()
                .header("Link", containsString("rel=\"next\""))
                .extract()
                .path("next");
        as("faculty")
                .get("/v1/opportunities?kind=TALK&unit=physiology&limit=1&cursor={cursor}", next)
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(1));
        as("faculty").get("/v1/opportunities?cursor=nonsense").then().statusCode(400);
        as("faculty")
                .get(
                        "/v1/opportunities?cursor={cursor}",
                        Cursor.of("physiology", "x").encoded())
                .then()
                .statusCode(400)
                .body("type", equalTo(PROBLEM + "bad-cursor"));
        as("faculty").get("/v1/opportunities?limit=201").then().statusCode(400);
    }

    @Test
    void theWholeListIsStreamedAsATableOrAsLines() {
        String id = posted("program-manager", opportunity("EDITORIAL", "som"));

        as("faculty")
                .accept("text/csv")
                .get("/v1/opportunities?kind=EDITORIAL")
                .then()
                .statusCode(200)
                .contentType(containsString("text/csv"))
                .body(startsWith("id,status,kind,title"))
                .body(containsString(id + ",OPEN,EDITORIAL,Excellence in Teaching"));
        as("faculty")
                .accept("application/x-ndjson")
                .get("/v1/opportunities?kind=EDITORIAL")
                .then()
                .statusCode(200)
                .body(containsString("\"id\":\"" + id + "\""));
    }

    @Test
    void everybodyIsToldWhetherTheyAreEligibleAndWhatWouldChangeIt() {
        String id = openAward();

        as("faculty5")
                .get("/v1/opportunities/{id}/eligibility", id)
                .then()
                .statusCode(200)
                .body("eligible", equalTo(false))
                .body("unmet.size()", greaterThan(0))
                .body("words", containsString("assistant professor"));
        as("faculty3")
                .get("/v1/opportunities/{id}/eligibility", id)
                .then()
                .statusCode(200)
                .body("eligible", equalTo(true))
                .body("words", equalTo("You are eligible."));
    }

    private LocalDate soon() {
        return House.today(clock).plusDays(60);
    }
}
