package org.facultyaffairs.nomination.shortlist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.facultyaffairs.nomination.House.as;
import static org.facultyaffairs.nomination.House.openAward;
import static org.facultyaffairs.nomination.House.opportunity;
import static org.facultyaffairs.nomination.House.posted;
import static org.facultyaffairs.nomination.House.submitted;
import static org.facultyaffairs.nomination.House.told;
import static org.facultyaffairs.nomination.committee.CommitteeRoom.name;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.facultyaffairs.chassis.crypto.KeyRing;
import org.facultyaffairs.chassis.crypto.PersonalKey;
import org.facultyaffairs.chassis.testing.RealParts;
import org.facultyaffairs.chassis.testing.Tokens;
import org.facultyaffairs.chassis.testing.Topics;
import org.facultyaffairs.nomination.House;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "nomination"))
class SlateApiTest {

    private static final String PROBLEM = "urn:faculty-affairs:problem:";
    private static final String SLATE = "/v1/opportunities/{id}/slate";
    private static final String REVIEW = "/v1/opportunities/{id}/slate-review";

    @Inject
    DataSource database;

    @Inject
    KeyRing keys;

    @BeforeEach
    void house() {
        House.isKnown();
    }

    @Test
    void theChairSaysWhatGoesForwardAndIsToldWhetherItIsBroad() {
        String award = asking("{\"minUnits\": 2, \"minSenior\": 1}");
        String one = submitted("faculty", award, "faculty4");
        String other = submitted("faculty7", award, "faculty2");
        name(award, "faculty8", "committee-member").statusCode(200);
        as("faculty8")
                .get(SLATE, award)
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("nominationIds", hasSize(0));

        // When
        set("faculty8", award, one).statusCode(200).header("ETag", "\"1\"");
        review("faculty8", award)
                .statusCode(201)
                .header("Location", "/v1/opportunities/" + award + "/slate-review")
                .body("verdict", equalTo("NOT_MET"))
                .body("slateSize", equalTo(1))
                .body(
                        "openRules.explanation",
                        equalTo(List.of(
                                "Associate professor or above: 1; at least 1 asked.", "Units: 1; at least 2 asked.")))
                .body("explanation", containsString("This is advice"));
        set("program-manager", award, one, other).statusCode(200);
        as("faculty8").get(REVIEW, award).then().statusCode(404);
        review("program-manager", award).statusCode(201).body("verdict", equalTo("MET"));

        // Then
        as("faculty8")
                .get(REVIEW, award)
                .then()
                .statusCode(200)
                .body("verdict", equalTo("MET"))
                .body("slateSize", equalTo(2));
        List<String> bodies = told("nominations", "slate-reviewed", award);
        await().until(() -> told("nominations", "slate-reviewed", award).size() == 2);
        assertThat(bodies.get(0)).contains("NOT_MET");
    }

    @Test
    void whatIsAskedAboutIdentityIsAnsweredForTheSlateAsAWholeAndAudited() {
        String award = asking("{\"minWomen\": 1, \"minMen\": 1}");
        String[] nominations = {
            submitted("faculty", award, "faculty4"),
            submitted("faculty7", award, "faculty2"),
            submitted("faculty7", award, "faculty")
        };
        name(award, "faculty8", "committee-member").statusCode(200);
        set("faculty8", award, nominations).statusCode(200);

        // When
        review("faculty8", award).statusCode(201).body("verdict", equalTo("CANNOT_TELL"));
        give("faculty4", "MAN");
        give("faculty2", "WOMAN");
        give("faculty", "PREFER_NOT_TO_SAY");
        String answer = review("faculty8", award)
                .statusCode(201)
                .body("verdict", equalTo("MET"))
                .extract()
                .asString();

        // Then
        assertThat(answer).doesNotContainIgnoringCase("woman").doesNotContainIgnoringCase("gender");
        as("admin")
                .queryParam("subject", award)
                .get("/v1/audit")
                .then()
                .body("items.findAll { it.action == 'self-identifications-opened' }", hasSize(2));
    }

    @Test
    void aSlateIsNotForReviewersNorForThePlatformsOperator() {
        String award = openAward();
        String nomination = submitted("faculty", award, "faculty4");
        name(award, "faculty8", "committee-member").statusCode(200);
        set("faculty8", award, nomination).statusCode(200);
        review("faculty8", award).statusCode(201);

        for (String user : List.of("committee-member", "faculty9", "faculty4", "faculty")) {
            as(user).get(SLATE, award).then().statusCode(403);
            as(user).get(REVIEW, award).then().statusCode(403);
            as(user).post(REVIEW, award).then().statusCode(403);
        }
        as("admin").post(REVIEW, award).then().statusCode(403).body("type", equalTo(PROBLEM + "not-for-operators"));
    }

    @Test
    void onlyWhatIsBeforeTheCommitteeGoesForward() {
        String award = openAward();
        String nomination = submitted("faculty", award, "faculty4");
        String elsewhere = submitted("faculty", openAward(), "faculty4");
        as("faculty8").get(SLATE, award).then().statusCode(403);
        as("program-manager").get(SLATE, award).then().statusCode(404);
        name(award, "faculty8", "committee-member").statusCode(200);
        String late = submitted("faculty7", award, "faculty2");

        set("faculty8", award, nomination, elsewhere, late, nomination)
                .statusCode(422)
                .body("violations.field", equalTo(List.of("nominationIds[1]", "nominationIds[2]", "nominationIds[3]")));
        as("faculty8").body(ids(nomination)).put(SLATE, award).then().statusCode(428);
        as("faculty8")
                .header("If-Match", "\"3\"")
                .body(ids(nomination))
                .put(SLATE, award)
                .then()
                .statusCode(412);
        as("faculty8")
                .header("If-Match", "\"0\"")
                .body("{\"nominationIds\": []}")
                .put(SLATE, award)
                .then()
                .statusCode(400);
        review("faculty8", award).statusCode(404).body("type", equalTo(PROBLEM + "slate-not-set"));
    }

    @Test
    void slatesAreNotReviewedUntilTheyTellOfSinglePeople() {
        String award = openAward();
        String nomination = submitted("faculty", award, "faculty4");
        name(award, "faculty8", "committee-member").statusCode(200);
        set("faculty8", award, nomination).statusCode(200);
        for (int time = 1; time <= 5; time++) {
            review("faculty8", award).statusCode(201);
        }

        review("faculty8", award).statusCode(409).body("type", equalTo(PROBLEM + "slate-reviewed-enough"));
    }

    private static String asking(String policy) {
        return posted(
                "program-manager",
                opportunity("AWARD", "som", LocalDate.now(House.ZONE).plusDays(60), ", \"slatePolicy\": " + policy));
    }

    private static ValidatableResponse set(String user, String award, String... nominations) {
        return as(user).header("If-Match", as(user).get(SLATE, award).header("ETag"))
                .body(ids(nominations))
                .put(SLATE, award)
                .then();
    }

    private static String ids(String... nominations) {
        return Arrays.stream(nominations)
                .map(id -> "\"" + id + "\"")
                .collect(Collectors.joining(", ", "{\"nominationIds\": [", "]}"));
    }

    private static ValidatableResponse review(String user, String award) {
        return as(user).body(Map.of()).post(REVIEW, award).then();
    }

    private void give(String user, String gender) {
        UUID person = Tokens.facultyId(user);
        PersonalKey key = PersonalKey.generate(person);
        byte[] answers = "{\"gender\": \"%s\"}".formatted(gender).getBytes(StandardCharsets.UTF_8);
        Topics.send("self-identifications", "self-identification-given", person.toString(), """
                {"facultyId": "%s", "version": 1, "sealed": "%s",
                 "consent": {"purpose": "Equity", "givenOn": "2026-11-01", "textVersion": "1"}}""".formatted(
                        person, Base64.getEncoder().encodeToString(key.seal(answers))));
        Topics.send("self-identification-keys", "self-identification-key-wrapped", person.toString(), """
                {"facultyId": "%s", "version": 1,
                 "wrappedFor": {"nomination-service": "%s", "program-metrics-service": "AA=="}}""".formatted(
                        person, Base64.getEncoder().encodeToString(key.wrap(keys.key("reader-nomination-service")))));
        await().until(() -> House.count(database, """
                        select count(*) from sealed_answers a join sealed_key k on k.faculty_id = a.faculty_id
                         where a.faculty_id = ?""", person.toString()) == 1);
    }
}
