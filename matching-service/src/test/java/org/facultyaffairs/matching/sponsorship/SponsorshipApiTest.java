package org.facultyaffairs.matching.sponsorship;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import org.facultyaffairs.chassis.testing.RealParts;
import org.facultyaffairs.chassis.testing.Tokens;
import org.facultyaffairs.chassis.testing.Topics;
import org.facultyaffairs.contracts.EventContract;
import org.facultyaffairs.matching.Told;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "matching"))
class SponsorshipApiTest {

    @Test
    void aNominationByAnotherPersonIsAnActOfSponsorship() {
        // Given
        UUID sponsor = Tokens.facultyId("faculty7");
        UUID protege = UUID.randomUUID();
        UUID nomination = UUID.randomUUID();

        // When
        submitted(nomination, sponsor, protege);

        // Then
        String id = await().until(() -> idOf(sponsor, protege), notNullValue());
        as("faculty7").get("/v1/sponsorships/{id}", id).then().statusCode(200).body("acts", equalTo(1));
        as("faculty7")
                .get("/v1/sponsorships/{id}/acts", id)
                .then()
                .body("items.act", contains("NOMINATE"))
                .body("items[0].nominationId", equalTo(nomination.toString()));
        await().until(() -> Topics.of("sponsorships", id).size() == 2);
        List<Topics.Seen> events = Topics.of("sponsorships", id);
        assertThat(Topics.types(events)).containsExactly("sponsorship-started", "sponsorship-act-recorded");
        events.forEach(event -> assertThat(EventContract.of(event.type()).violations(String.valueOf(event.body())))
                .isEmpty());
    }

    @Test
    void puttingOneselfForwardIsNone() {
        // Given
        UUID self = UUID.randomUUID();
        UUID other = UUID.randomUUID();
        UUID nomination = UUID.randomUUID();

        // When
        Told.of("nomination-submitted")
                .with("nominationId", nomination)
                .with("nominatorId", self)
                .with("nomineeId", self)
                .with("nominatorKind", "SELF")
                .send();
        Told.of("nomination-submitted")
                .with("nominationId", nomination)
                .with("nominatorId", other)
                .with("nomineeId", self)
                .send();

        // Then
        await().until(() -> idOf(other, self), notNullValue());
        assertThat(idOf(self, self)).isNull();
    }

    @Test
    void whoRefersAPeerIsCreditedAndTheirNominationIsOneMoreAct() {
        // Given
        UUID referrer = UUID.randomUUID();
        UUID peer = UUID.randomUUID();
        UUID nomination = UUID.randomUUID();

        // When
        Told.of("nomination-referred")
                .with("nominationId", UUID.randomUUID())
                .with("nomineeId", referrer)
                .with("referredBy", referrer)
                .with("peerId", peer)
                .with("newNominationId", nomination)
                .send();
        String id = await().until(() -> idOf(referrer, peer), notNullValue());
        submitted(nomination, referrer, peer);
        submitted(nomination, referrer, peer);

        // Then
        await().until(() -> acts(id).size() == 2);
        assertThat(acts(id)).containsExactlyInAnyOrder("RECOMMEND", "NOMINATE");
    }

    @Test
    void aSeniorColleagueStartsASponsorshipAndTellsOfWhatTheyDid() {
        // Given
        UUID protege = newcomer();
        senior("faculty8");

        // When
        String path = as("faculty8")
                .body("{\"protegeId\": \"%s\"}".formatted(protege))
                .post("/v1/sponsorships")
                .then()
                .statusCode(201)
                .body("sponsorId", equalTo(Tokens.facultyId("faculty8").toString()))
                .extract()
                .header("Location");
        as("faculty8")
                .body("{\"act\": \"INTRODUCE\", \"note\": \" At the dinner. \"}")
                .post(path + "/acts")
                .then()
                .statusCode(201)
                .body("note", equalTo("At the dinner."));

        // Then
        as("faculty8").get(path).then().statusCode(200).body("acts", equalTo(1)).header("ETag", notNullValue());
        as("faculty8")
                .body("{\"protegeId\": \"%s\"}".formatted(protege))
                .post("/v1/sponsorships")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:faculty-affairs:problem:sponsorship-exists"));
        await().until(() -> Topics.of("sponsorships", path.substring(path.lastIndexOf('/') + 1))
                        .size()
                == 2);
        assertThat(Topics.of("sponsorships", path.substring(path.lastIndexOf('/') + 1)))
                .allSatisfy(event -> assertThat(event.body()).doesNotContain("dinner"));
    }

    @Test
    void theSameRequestTwiceStartsOneSponsorship() {
        // Given
        UUID protege = newcomer();
        senior("faculty8");
        String body = "{\"protegeId\": \"%s\"}".formatted(protege);
        String key = UUID.randomUUID().toString();

        // When
        String first = as("faculty8")
                .header("Idempotency-Key", key)
                .body(body)
                .post("/v1/sponsorships")
                .then()
                .statusCode(201)
                .extract()
                .asString();

        // Then
        as("faculty8")
                .header("Idempotency-Key", key)
                .body(body)
                .post("/v1/sponsorships")
                .then()
                .statusCode(201)
                .body(equalTo(first));
        as("faculty8")
                .header("Idempotency-Key", key)
                .body("{\"protegeId\": \"%s\"}".formatted(newcomer()))
                .post("/v1/sponsorships")
                .then()
                .statusCode(422);
    }

    @Test
    void whoLacksInfluenceOrHasNobodyHereToSpeakForIsTold() {
        // Given
        UUID protege = newcomer();
        Told.person(Tokens.facultyId("faculty5"))
                .with("rank", "ASSISTANT_PROFESSOR")
                .send();
        known(Tokens.facultyId("faculty5"));
        senior("faculty9");

        // Then
        as("faculty5")
                .body("{\"protegeId\": \"%s\"}".formatted(protege))
                .post("/v1/sponsorships")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:faculty-affairs:problem:sponsor-without-influence"));
        as("faculty9")
                .body("{\"protegeId\": \"%s\"}".formatted(UUID.randomUUID()))
                .post("/v1/sponsorships")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:faculty-affairs:problem:protege-not-here"));
        as("faculty9")
                .body("{\"protegeId\": \"%s\"}".formatted(Tokens.facultyId("faculty9")))
                .post("/v1/sponsorships")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:faculty-affairs:problem:own-sponsor"));
        as("faculty9")
                .body("{}")
                .post("/v1/sponsorships")
                .then()
                .statusCode(400)
                .body("violations[0].message", equalTo("Say for whom you speak."));
        as("analyst")
                .body("{\"protegeId\": \"%s\"}".formatted(protege))
                .post("/v1/sponsorships")
                .then()
                .statusCode(403);
    }

    @Test
    void aSponsorshipIsBetweenTheTwoAndTheOffice() {
        // Given
        UUID sponsor = Tokens.facultyId("faculty6");
        UUID protege = Tokens.facultyId("faculty4");
        submitted(UUID.randomUUID(), sponsor, protege);
        String id = await().until(() -> idOf(sponsor, protege), notNullValue());

        // Then
        as("faculty6").get("/v1/sponsorships/{id}", id).then().statusCode(200);
        as("faculty4").get("/v1/sponsorships/{id}", id).then().statusCode(200);
        as("program-manager").get("/v1/sponsorships/{id}", id).then().statusCode(200);
        as("faculty").get("/v1/sponsorships/{id}", id).then().statusCode(404);
        as("faculty").get("/v1/sponsorships/{id}/acts", id).then().statusCode(404);
        as("leader").get("/v1/sponsorships/{id}", id).then().statusCode(404);
        given().get("/v1/sponsorships/{id}", id).then().statusCode(401);
        as("faculty4").get("/v1/sponsorships?limit=200").then().body("items.id", hasItem(id));
        as("faculty").get("/v1/sponsorships?limit=200").then().body("items.id", not(hasItem(id)));
        String introduced = "{\"act\": \"INTRODUCE\"}";
        as("faculty4")
                .body(introduced)
                .post("/v1/sponsorships/{id}/acts", id)
                .then()
                .statusCode(403);
        as("program-manager")
                .body(introduced)
                .post("/v1/sponsorships/{id}/acts", id)
                .then()
                .statusCode(403);
        as("faculty")
                .body(introduced)
                .post("/v1/sponsorships/{id}/acts", id)
                .then()
                .statusCode(404);
        as("faculty6")
                .body("{\"act\": \"NOMINATE\"}")
                .post("/v1/sponsorships/{id}/acts", id)
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:faculty-affairs:problem:act-recorded-by-itself"));
        as("faculty6")
                .body("{\"act\": \"PRAISE\"}")
                .post("/v1/sponsorships/{id}/acts", id)
                .then()
                .statusCode(400);
        as("faculty6")
                .body("{\"act\": \"VISIBILITY\", \"gender\": \"?\"}")
                .post("/v1/sponsorships/{id}/acts", id)
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("gender"));
    }

    @Test
    void aLongListIsReadPageByPage() {
        // Given
        UUID sponsor = UUID.randomUUID();
        for (int number = 0; number < 3; number++) {
            submitted(UUID.randomUUID(), sponsor, UUID.randomUUID());
        }
        await().until(() -> list(sponsor, 200, "").getList("items").size() == 3);

        // When
        var first = list(sponsor, 2, "");
        var second = list(sponsor, 2, "&cursor=" + first.getString("next"));

        // Then
        assertThat(first.getList("items")).hasSize(2);
        assertThat(second.getList("items")).hasSize(1);
        assertThat(second.getString("next")).isNull();
        assertThat(first.getList("items.id", String.class))
                .doesNotContainAnyElementsOf(second.getList("items.id", String.class));
        as("program-manager")
                .get("/v1/sponsorships?cursor=nonsense")
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:faculty-affairs:problem:bad-cursor"));
        as("program-manager")
                .get("/v1/sponsorships?limit=201")
                .then()
                .statusCode(400)
                .body("violations", hasSize(1));
    }

    @Test
    void theWholeListIsStreamedAsATableOrLineByLine() {
        // Given
        UUID sponsor = UUID.randomUUID();
        for (int number = 0; number < 3; number++) {
            submitted(UUID.randomUUID(), sponsor, UUID.randomUUID());
        }
        await().until(() -> list(sponsor, 200, "").getList("items").size() == 3);

        // When
        String table = as("program-manager")
                .accept("text/csv")
                .get("/v1/sponsorships?sponsor={s}", sponsor)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        String lines = as("program-manager")
                .accept("application/x-ndjson")
                .get("/v1/sponsorships?sponsor={s}", sponsor)
                .then()
                .statusCode(200)
                .extract()
                .asString();

        // Then
        assertThat(table.lines()).hasSize(4).first().isEqualTo("id,sponsorId,protegeId,startedAt,acts,lastActAt");
        assertThat(lines.lines()).hasSize(3).allMatch(line -> line.startsWith("{\"id\""));
        assertThat(as("faculty3")
                        .accept("text/csv")
                        .get("/v1/sponsorships?sponsor={s}", sponsor)
                        .asString()
                        .lines())
                .hasSize(1);
    }

    private static io.restassured.path.json.JsonPath list(UUID sponsor, int limit, String cursor) {
        return as("program-manager")
                .get("/v1/sponsorships?sponsor=%s&limit=%d%s".formatted(sponsor, limit, cursor))
                .jsonPath();
    }

    private static void submitted(UUID nomination, UUID sponsor, UUID protege) {
        Told.of("nomination-submitted")
                .with("nominationId", nomination)
                .with("nominatorId", sponsor)
                .with("nomineeId", protege)
                .send();
    }

    private static UUID newcomer() {
        UUID id = UUID.randomUUID();
        Told.person(id).with("rank", "ASSISTANT_PROFESSOR").send();
        known(id);
        return id;
    }

    private static void senior(String user) {
        Told.person(Tokens.facultyId(user)).with("rank", "PROFESSOR").send();
        known(Tokens.facultyId(user));
    }

    private static void known(UUID id) {
        await().until(() -> as("program-manager")
                        .get("/v1/faculty/{id}/recommendations?as=peer&limit=1", id)
                        .statusCode()
                == 200);
    }

    private static @org.jspecify.annotations.Nullable String idOf(UUID sponsor, UUID protege) {
        return as("program-manager")
                .get("/v1/sponsorships?sponsor={s}&protege={p}", sponsor, protege)
                .jsonPath()
                .getString("items[0].id");
    }

    private static List<String> acts(String id) {
        return as("program-manager")
                .get("/v1/sponsorships/{id}/acts", id)
                .jsonPath()
                .getList("items.act");
    }

    private static RequestSpecification as(String user) {
        return given().auth().oauth2(Tokens.of(user)).contentType(ContentType.JSON);
    }
}
