package org.facultyaffairs.matching.advice;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import org.facultyaffairs.chassis.testing.RealParts;
import org.facultyaffairs.chassis.testing.Tokens;
import org.facultyaffairs.matching.Told;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "matching"))
class RecommendationApiTest {

    private static final UUID MENTOR = UUID.randomUUID();

    @BeforeEach
    void twoPeopleWhoFit() {
        Told.person(MENTOR)
                .with("rank", "PROFESSOR")
                .with("unit", "mentors-unit")
                .with("expertise", List.of("glass-blowing"))
                .with("openTo", List.of("MENTOR"))
                .with("mentoringCapacity", 2)
                .send();
        Told.person(me())
                .with("rank", "ASSISTANT_PROFESSOR")
                .with("unit", "mentees-unit")
                .with("interests", List.of("glass-blowing"))
                .send();
        await().until(() -> ask("faculty5", me(), "mentee").extract().statusCode() == 200
                && ask("program-manager", MENTOR, "mentor").extract().statusCode() == 200);
    }

    @Test
    void aPersonIsToldWhoCouldMentorThemAndWhy() {
        // When
        ask("faculty5", me(), "mentee")
                // Then
                .statusCode(200)
                .body("as", equalTo("mentee"))
                .body("items[0].facultyId", equalTo(MENTOR.toString()))
                .body("items[0].score", greaterThan(0.5f))
                .body(
                        "items[0].reasons[0]",
                        equalTo("The mentor knows what the mentee wants to grow in: glass blowing."))
                .body("items[0].reasons", hasItem("The mentor has said that they are open to mentoring."))
                .body("items[0].factors.criterion", hasItem("expertise-for-need"))
                .body("considered", greaterThan(0));
    }

    @Test
    void theOfficeMayAskForAnybody() {
        ask("program-manager", MENTOR, "mentor").statusCode(200).body("items[0].facultyId", equalTo(me().toString()));
    }

    @Test
    void nobodyIsRecommendedToThemselves() {
        ask("faculty5", me(), "peer").body("items.facultyId", not(hasItem(me().toString())));
    }

    @Test
    void nobodyElseMayAsk() {
        ask("faculty", me(), "mentee").statusCode(403).body("type", equalTo("urn:faculty-affairs:problem:not-yours"));
        ask("leader", me(), "mentee").statusCode(403);
        ask("analyst", me(), "mentee").statusCode(403);
        given().get("/v1/faculty/{id}/recommendations?as=mentee", me()).then().statusCode(401);
        given().auth()
                .oauth2(Tokens.expired())
                .get("/v1/faculty/{id}/recommendations?as=mentee", me())
                .then()
                .statusCode(401);
        given().auth()
                .oauth2(Tokens.foreignAudience())
                .get("/v1/faculty/{id}/recommendations?as=mentee", me())
                .then()
                .statusCode(401);
        given().auth()
                .oauth2(Tokens.machine())
                .get("/v1/faculty/{id}/recommendations?as=mentee", me())
                .then()
                .statusCode(403);
    }

    @Test
    void whoeverIsNotKnownHereIsNotFound() {
        ask("program-manager", UUID.randomUUID(), "mentee")
                .statusCode(404)
                .body("type", equalTo("urn:faculty-affairs:problem:person-not-found"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"mentee", "mentor", "protege", "sponsor", "peer"})
    void eachRoleHasAnAnswerInFullSentences(String as) {
        ask("faculty5", me(), as)
                .statusCode(200)
                .body("items.reasons.flatten()", everyItem(org.hamcrest.Matchers.endsWith(".")))
                .body("leftOut.reason", everyItem(org.hamcrest.Matchers.endsWith(".")));
    }

    @Test
    void whatIsAskedForMustMakeSense() {
        ask("faculty5", me(), "boss")
                .statusCode(400)
                .body("violations[0].field", equalTo("as"))
                .body(
                        "violations[0].message",
                        equalTo("As what must be one of mentee, mentor, protege, sponsor and peer."));
        given().auth()
                .oauth2(Tokens.of("faculty5"))
                .get("/v1/faculty/{id}/recommendations", me())
                .then()
                .statusCode(400);
        given().auth()
                .oauth2(Tokens.of("faculty5"))
                .get("/v1/faculty/{id}/recommendations?as=peer&limit=0", me())
                .then()
                .statusCode(400)
                .body("violations", hasSize(1));
    }

    private static ValidatableResponse ask(String user, UUID person, String as) {
        return given().auth()
                .oauth2(Tokens.of(user))
                .queryParam("as", as)
                .get("/v1/faculty/{id}/recommendations", person)
                .then();
    }

    private static UUID me() {
        return Tokens.facultyId("faculty5");
    }
}
