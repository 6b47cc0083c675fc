package org.facultyaffairs.nomination.nomination;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.facultyaffairs.nomination.House.as;
import static org.facultyaffairs.nomination.House.nominate;
import static org.facultyaffairs.nomination.House.nominated;
import static org.facultyaffairs.nomination.House.openAward;
import static org.facultyaffairs.nomination.House.opportunity;
import static org.facultyaffairs.nomination.House.posted;
import static org.facultyaffairs.nomination.House.submitted;
import static org.facultyaffairs.nomination.House.told;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.facultyaffairs.chassis.testing.FakeClock;
import org.facultyaffairs.chassis.testing.RealParts;
import org.facultyaffairs.chassis.testing.Tokens;
import org.facultyaffairs.nomination.House;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "nomination"))
class NominationApiTest {

    private static final String PROBLEM = "urn:faculty-affairs:problem:";

    @Inject
    FakeClock clock;

    @BeforeEach
    void house() {
        House.isKnown();
    }

    @AfterEach
    void today() {
        clock.reset();
    }

    @Test
    void aColleagueIsPutForwardAgreesAndIsHandedIn() {
        String opportunity = openAward();

        // When
        String id = nominate("faculty", opportunity, "faculty2")
                .statusCode(201)
                .header("Location", containsString("/v1/nominations/"))
                .header("ETag", "\"0\"")
                .body("status", equalTo("NOMINEE_CONSENT"))
                .body("kind", equalTo("SPONSOR"))
                .body("consented", equalTo(false))
                .extract()
                .path("id");
        as("faculty2")
                .post("/v1/nominations/{id}/consent", id)
                .then()
                .statusCode(200)
                .body("status", equalTo("NOMINEE_CONSENT"))
                .body("consented", equalTo(true));
        as("faculty")
                .post("/v1/nominations/{id}/submit", id)
                .then()
                .statusCode(200)
                .body("status", equalTo("SUBMITTED"))
                .body("submittedAt", notNullValue());

        // Then
        assertThat(version("nomination-drafted", id)).isEqualTo(1);
        assertThat(version("nomination-consented", id)).isEqualTo(2);
        assertThat(version("nomination-submitted", id)).isEqualTo(3);
        assertThat(told("nominations", "nomination-submitted", id).get(0)).doesNotContain("how we teach");
    }

    @Test
    void onlyTheNomineeConsentsAndOnlyTheNominatorHandsIn() {
        String id = nominated("faculty", openAward(), "faculty2");

        as("faculty")
                .post("/v1/nominations/{id}/consent", id)
                .then()
                .statusCode(403)
                .body("type", equalTo(PROBLEM + "not-the-nominee"));
        as("faculty")
                .post("/v1/nominations/{id}/submit", id)
                .then()
                .statusCode(409)
                .body("type", equalTo(PROBLEM + "nominee-has-not-consented"));
        as("faculty2").post("/v1/nominations/{id}/consent", id).then().statusCode(200);
        as("faculty2")
                .post("/v1/nominations/{id}/consent", id)
                .then()
                .statusCode(409)
                .body("type", equalTo(PROBLEM + "already-consented"));
        as("faculty2")
                .post("/v1/nominations/{id}/submit", id)
                .then()
                .statusCode(403)
                .body("type", equalTo(PROBLEM + "not-the-nominator"));
        as("program-manager").post("/v1/nominations/{id}/submit", id).then().statusCode(403);
    }

    @Test
    void whoHasNoPartInItDoesNotLearnOfIt() {
        String id = nominated("faculty", openAward(), "faculty2");

        for (String user : List.of("faculty", "faculty2", "program-manager")) {
            as(user).get("/v1/nominations/{id}", id).then().statusCode(200);
        }
        for (String user : List.of("faculty3", "leader")) {
            as(user).get("/v1/nominations/{id}", id).then().statusCode(404);
            as(user).post("/v1/nominations/{id}/withdraw", id).then().statusCode(404);
        }
        as("committee-member").get("/v1/nominations/{id}", id).then().statusCode(404);
        as("analyst").get("/v1/nominations/{id}", id).then().statusCode(403);
        given().get("/v1/nominations/{id}", id).then().statusCode(401);
        given().auth()
                .oauth2(Tokens.machine())
                .get("/v1/nominations/{id}", id)
                .then()
                .statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/nominations",
                "/v1/nominations/{id}/consent",
                "/v1/nominations/{id}/decline",
                "/v1/nominations/{id}/refer",
                "/v1/nominations/{id}/submit",
                "/v1/nominations/{id}/withdraw",
                "/v1/nominations/{id}/outcome",
                "/v1/nominations/{id}/follow-through",
                "/v1/nominations/{id}/check-ins",
                "/v1/nomination-requests",
                "/v1/nomination-requests/{id}/accept",
                "/v1/nomination-requests/{id}/decline"
            })
    void whoOnlyReviewsPutsNobodyForward(String act) {
        as("committee-member")
                .contentType(ContentType.JSON)
                .body("{}")
                .post(act.replace("{id}", UUID.randomUUID().toString()))
                .then()
                .statusCode(403);
    }

    @Test
    void decliningForBandwidthSponsorsAPeerInTheSameAct() {
        // Given
        String opportunity = openAward();
        String id = nominated("faculty", opportunity, "faculty2");

        // When
        String peers = as("faculty2")
                .body("""
                        {"reason": "BANDWIDTH", "note": "I chair two committees.", "referTo": "%s",
                         "statement": "She built the curriculum."}""".formatted(Tokens.facultyId("faculty3")))
                .post("/v1/nominations/{id}/decline", id)
                .then()
                .statusCode(200)
                .body("status", equalTo("REFERRED_TO_PEER"))
                .body("declineReason", equalTo("BANDWIDTH"))
                .body("referred.status", equalTo("NOMINEE_CONSENT"))
                .body("referred.kind", equalTo("PEER"))
                .body("referred.referredFrom", equalTo(id))
                .extract()
                .path("referred.id");

        // Then
        JsonPath referred =
                JsonPath.from(told("nominations", "nomination-referred", id).get(0));
        assertThat(referred.getString("newNominationId")).isEqualTo(peers);
        assertThat(referred.getString("referredBy"))
                .isEqualTo(Tokens.facultyId("faculty2").toString());
        assertThat(version("nomination-declined", id)).isEqualTo(2);
        assertThat(version("nomination-referred", id)).isEqualTo(3);
        assertThat(told("nominations", "nomination-declined", id).get(0)).doesNotContain("committees");
        JsonPath drafted =
                JsonPath.from(told("nominations", "nomination-drafted", peers).get(0));
        assertThat(drafted.getString("nominatorId"))
                .isEqualTo(Tokens.facultyId("faculty2").toString());
        assertThat(drafted.getString("referredFrom")).isEqualTo(id);
        as("faculty3").post("/v1/nominations/{id}/consent", peers).then().statusCode(200);
        as("faculty2").post("/v1/nominations/{id}/submit", peers).then().statusCode(200);
        assertThat(told("nominations", "nomination-submitted", peers).get(0)).contains("referredFrom");
    }

    @Test
    void aPeerWhoCannotBePutForwardLeavesEverythingAsItWas() {
        String id = nominated("faculty", openAward(), "faculty2");

        as("faculty2")
                .body("{\"reason\": \"INTEREST\", \"referTo\": \"%s\"}".formatted(Tokens.facultyId("faculty5")))
                .post("/v1/nominations/{id}/decline", id)
                .then()
                .statusCode(422)
                .body("type", equalTo(PROBLEM + "not-eligible"));
        for (String nobody : List.of("faculty", "faculty2")) {
            as("faculty2")
                    .body("{\"reason\": \"INTEREST\", \"referTo\": \"%s\"}".formatted(Tokens.facultyId(nobody)))
                    .post("/v1/nominations/{id}/decline", id)
                    .then()
                    .statusCode(422);
        }
        as("faculty2").get("/v1/nominations/{id}", id).then().body("status", equalTo("NOMINEE_CONSENT"));
    }

    @Test
    void whoHasDeclinedMayReferAPeerLater() {
        String id = nominated("faculty", openAward(), "faculty2");
        String referral = "{\"referTo\": \"%s\"}".formatted(Tokens.facultyId("faculty4"));
        as("faculty2")
                .body(referral)
                .post("/v1/nominations/{id}/refer", id)
                .then()
                .statusCode(422)
                .body("type", equalTo(PROBLEM + "reason-missing"));
        as("faculty2")
                .body("{\"reason\": \"OTHER\"}")
                .post("/v1/nominations/{id}/decline", id)
                .then()
                .statusCode(200)
                .body("status", equalTo("DECLINED"));
        as("faculty")
                .body(referral)
                .post("/v1/nominations/{id}/refer", id)
                .then()
                .statusCode(403);

        // When
        as("faculty2")
                .body(referral)
                .post("/v1/nominations/{id}/refer", id)
                .then()
                .statusCode(200)
                .body("status", equalTo("REFERRED_TO_PEER"))
                .body("referred.nomineeId", equalTo(Tokens.facultyId("faculty4").toString()));

        // Then
        as("faculty2")
                .body(referral)
                .post("/v1/nominations/{id}/refer", id)
                .then()
                .statusCode(409);
    }

    @Test
    void oneselfOnePutsForwardInAnOpenCallOnly() {
        nominate("faculty3", openAward(), "faculty3").statusCode(422).body("type", equalTo(PROBLEM + "no-open-call"));
        String position = posted(
                "leader", opportunity("POSITION", "medicine", House.today(clock).plusDays(60), ", \"openCall\": true"));

        // When
        String id = nominate("faculty3", position, "faculty3")
                .statusCode(201)
                .body("kind", equalTo("SELF"))
                .body("consented", equalTo(true))
                .extract()
                .path("id");

        // Then
        told("nominations", "nomination-consented", id);
        as("faculty3").post("/v1/nominations/{id}/submit", id).then().statusCode(200);
        nominate("faculty2", position, "faculty3").statusCode(409).body("type", equalTo(PROBLEM + "already-nominated"));
    }

    @Test
    void whoIsNotEligibleIsToldWhyAndWhatWouldChangeIt() {
        nominate("faculty", openAward(), "faculty5")
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", equalTo(PROBLEM + "not-eligible"))
                .body("detail", containsString("associate professor"))
                .body("violations[0].field", equalTo("nomineeId"));
    }

    @Test
    void aRoleThatIsNotOnesOwnIsRefused() {
        String opportunity = openAward();
        String body = "{\"opportunityId\": \"%s\", \"nomineeId\": \"%s\", \"kind\": \"%s\"}";

        for (String kind : List.of("SPONSOR", "OFFICE", "COMMITTEE")) {
            as("faculty3")
                    .body(body.formatted(opportunity, Tokens.facultyId("faculty7"), kind))
                    .post("/v1/nominations")
                    .then()
                    .statusCode(422)
                    .body("type", equalTo(PROBLEM + "not-in-that-role"));
        }
        as("faculty3")
                .body(body.formatted(opportunity, Tokens.facultyId("faculty7"), "SELF"))
                .post("/v1/nominations")
                .then()
                .statusCode(422)
                .body("type", equalTo(PROBLEM + "own-nomination"));
        as("program-manager")
                .body(body.formatted(opportunity, Tokens.facultyId("faculty7"), "OFFICE"))
                .post("/v1/nominations")
                .then()
                .statusCode(201)
                .body("kind", equalTo("OFFICE"));
    }

    @Test
    void onePersonIsPutForwardOnceAndAgainAfterDeclining() {
        String opportunity = openAward();
        String first = nominated("faculty", opportunity, "faculty2");

        nominate("faculty7", opportunity, "faculty2")
                .statusCode(409)
                .body("type", equalTo(PROBLEM + "already-nominated"));
        as("faculty2")
                .body("{\"reason\": \"INTEREST\"}")
                .post("/v1/nominations/{id}/decline", first)
                .then()
                .statusCode(200);
        nominate("faculty7", opportunity, "faculty2").statusCode(201);
    }

    @Test
    void afterTheDeadlineInTheInstitutionsZoneNothingIsTaken() {
        String opportunity = posted(
                "program-manager",
                opportunity("AWARD", "som", House.today(clock).plusDays(3), ""));
        String id = nominated("faculty", opportunity, "faculty2");
        as("faculty2").post("/v1/nominations/{id}/consent", id).then().statusCode(200);

        // When
        clock.advance(Duration.ofDays(4));

        // Then
        nominate("faculty", opportunity, "faculty3")
                .statusCode(422)
                .body("type", equalTo(PROBLEM + "deadline-passed"))
                .body("detail", containsString("America/New_York"));
        told("nominations", "nomination-lapsed", id);
        as("faculty").get("/v1/nominations/{id}", id).then().statusCode(200).body("status", equalTo("LAPSED"));
        assertThat(told("opportunities", "opportunity-closed", opportunity).get(0))
                .doesNotContain("closedBy");
    }

    @Test
    void theStatementIsWordedAnewUntilItIsHandedIn() {
        String id = nominated("faculty", openAward(), "faculty2");
        String patch = "{\"statement\": \"Her rounds are taught from.\"}";
        as("faculty").body(patch).patch("/v1/nominations/{id}", id).then().statusCode(428);
        as("faculty")
                .header("If-Match", "\"9\"")
                .body(patch)
                .patch("/v1/nominations/{id}", id)
                .then()
                .statusCode(412);
        as("faculty2")
                .header("If-Match", "\"0\"")
                .body(patch)
                .patch("/v1/nominations/{id}", id)
                .then()
                .statusCode(403);

        // When
        as("faculty")
                .contentType("application/merge-patch+json")
                .header("If-Match", "\"0\"")
                .body(patch)
                .patch("/v1/nominations/{id}", id)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("statement", equalTo("Her rounds are taught from."));

        // Then
        as("faculty")
                .contentType("application/merge-patch+json")
                .header("If-Match", "\"1\"")
                .body("{\"statement\": null}")
                .patch("/v1/nominations/{id}", id)
                .then()
                .statusCode(400);
        as("faculty")
                .header("If-Match", "\"1\"")
                .body("{\"status\": \"SELECTED\"}")
                .patch("/v1/nominations/{id}", id)
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("status"));
        as("faculty2").post("/v1/nominations/{id}/consent", id).then().statusCode(200);
        as("faculty").post("/v1/nominations/{id}/submit", id).then().statusCode(200);
        as("faculty")
                .header("If-Match", "*")
                .body(patch)
                .patch("/v1/nominations/{id}", id)
                .then()
                .statusCode(409);
    }

    @Test
    void withoutAWordNothingIsHandedIn() {
        String id = as("faculty")
                .body("{\"opportunityId\": \"%s\", \"nomineeId\": \"%s\"}"
                        .formatted(openAward(), Tokens.facultyId("faculty2")))
                .post("/v1/nominations")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        as("faculty2").post("/v1/nominations/{id}/consent", id).then().statusCode(200);

        as("faculty")
                .post("/v1/nominations/{id}/submit", id)
                .then()
                .statusCode(422)
                .body("type", equalTo(PROBLEM + "statement-missing"));
    }

    @Test
    void nomineeAndNominatorMayTakeItBack() {
        String opportunity = openAward();
        String id = submitted("faculty", opportunity, "faculty2");

        as("faculty2")
                .post("/v1/nominations/{id}/withdraw", id)
                .then()
                .statusCode(200)
                .body("status", equalTo("WITHDRAWN"));
        told("nominations", "nomination-withdrawn", id);
        as("faculty")
                .post("/v1/nominations/{id}/withdraw", id)
                .then()
                .statusCode(409)
                .body("type", equalTo(PROBLEM + "nomination-is-over"));
    }

    @Test
    void theListShowsWhatIsOnesOwnAndTheOfficeEverything() {
        String opportunity = openAward();
        String id = nominated("faculty", opportunity, "faculty2");
        String other = nominated("faculty7", opportunity, "faculty4");

        as("faculty2")
                .get("/v1/nominations?opportunityId={o}&as=NOMINEE", opportunity)
                .then()
                .statusCode(200)
                .body("items.id", equalTo(List.of(id)));
        as("faculty2")
                .get("/v1/nominations?opportunityId={o}&as=NOMINATOR", opportunity)
                .then()
                .body("items.size()", equalTo(0));
        as("faculty3")
                .get("/v1/nominations?opportunityId={o}", opportunity)
                .then()
                .body("items.size()", equalTo(0));
        as("program-manager")
                .get("/v1/nominations?opportunityId={o}&status=NOMINEE_CONSENT", opportunity)
                .then()
                .body("items.id", equalTo(List.of(id, other)));
        String next = as("program-manager")
                .get("/v1/nominations?opportunityId={o}&limit=1", opportunity)
                .then()
                .extract()
                .path("next");
        as("program-manager")
                .get("/v1/nominations?opportunityId={o}&limit=1&cursor={c}", opportunity, next)
                .then()
                .body("items.id", equalTo(List.of(other)))
                .body("next", nullValue());
        as("program-manager")
                .accept("text/csv")
                .get("/v1/nominations?opportunityId={o}", opportunity)
                .then()
                .statusCode(200)
                .body(containsString(id + ",NOMINEE_CONSENT," + opportunity))
                .body(not(containsString("how we teach")));
        as("faculty3")
                .accept("application/x-ndjson")
                .get("/v1/nominations?opportunityId={o}", opportunity)
                .then()
                .statusCode(200)
                .body(equalTo(""));
    }

    @Test
    void whatAwaitsMeIsATaskUntilItIsDone() {
        String id = nominated("faculty", openAward(), "faculty2");
        as("faculty2")
                .get("/v1/tasks")
                .then()
                .statusCode(200)
                .body("items.about", hasItem("/v1/nominations/" + id))
                .body(
                        "items.findAll { it.about == '/v1/nominations/" + id + "' }.kind",
                        everyItem(equalTo("consent-to-nomination")));

        // When
        as("faculty2").post("/v1/nominations/{id}/consent", id).then().statusCode(200);

        // Then
        as("faculty2").get("/v1/tasks").then().body("items.about", not(hasItem("/v1/nominations/" + id)));
        as("faculty")
                .get("/v1/tasks")
                .then()
                .body(
                        "items.findAll { it.about == '/v1/nominations/" + id + "' }.kind",
                        equalTo(List.of("submit-nomination")));
    }

    @Test
    void badInputIsRefusedByName() {
        as("faculty")
                .body("{\"opportunityId\": \"x\", \"nomineeId\": \"%s\"}".formatted(UUID.randomUUID()))
                .post("/v1/nominations")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("opportunityId"));
        as("faculty")
                .body("{\"opportunityId\": \"%s\"}".formatted(openAward()))
                .post("/v1/nominations")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("nomineeId"));
        as("faculty")
                .body("{\"opportunityId\": \"%s\", \"nomineeId\": \"%s\"}".formatted(openAward(), UUID.randomUUID()))
                .post("/v1/nominations")
                .then()
                .statusCode(422)
                .body("type", equalTo(PROBLEM + "nominee-unknown"));
        as("faculty")
                .body("{\"opportunityId\": \"%s\", \"nomineeId\": \"%s\"}"
                        .formatted(UUID.randomUUID(), Tokens.facultyId("faculty2")))
                .post("/v1/nominations")
                .then()
                .statusCode(404);
        as("faculty")
                .contentType(ContentType.TEXT)
                .body("hello")
                .post("/v1/nominations")
                .then()
                .statusCode(415);
    }

    private static int version(String type, String id) {
        return JsonPath.from(told("nominations", type, id).get(0)).getInt("version");
    }
}
