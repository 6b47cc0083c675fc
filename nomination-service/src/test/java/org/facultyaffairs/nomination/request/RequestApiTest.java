package org.facultyaffairs.nomination.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.facultyaffairs.nomination.House.as;
import static org.facultyaffairs.nomination.House.nominated;
import static org.facultyaffairs.nomination.House.openAward;
import static org.facultyaffairs.nomination.House.told;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.facultyaffairs.chassis.testing.RealParts;
import org.facultyaffairs.chassis.testing.Tokens;
import org.facultyaffairs.chassis.testing.Topics;
import org.facultyaffairs.nomination.House;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "nomination"))
class RequestApiTest {

    private static final String PROBLEM = "urn:faculty-affairs:problem:";

    @Inject
    DataSource database;

    @BeforeEach
    void house() {
        House.isKnown();
    }

    @Test
    void aColleagueWhoAcceptsBeginsANomination() {
        String opportunity = openAward();
        String id = asked("faculty3", opportunity, "faculty");
        assertThat(JsonPath.from(told("nominations", "nomination-requested", id).get(0))
                        .getString("askedId"))
                .isEqualTo(Tokens.facultyId("faculty").toString());
        as("faculty").get("/v1/tasks").then().body("items.about", hasItem("/v1/nomination-requests/" + id));

        // When
        String nomination = as("faculty")
                .body("{\"statement\": \"She built the curriculum.\"}")
                .post("/v1/nomination-requests/{id}/accept", id)
                .then()
                .statusCode(200)
                .body("status", equalTo("ACCEPTED"))
                .body("nominationId", notNullValue())
                .extract()
                .path("nominationId");

        // Then
        as("faculty3")
                .get("/v1/nominations/{id}", nomination)
                .then()
                .body("status", equalTo("DRAFT"))
                .body("requestId", equalTo(id))
                .body("kind", equalTo("SPONSOR"));
        assertThat(told("nominations", "nomination-drafted", nomination).get(0)).contains(id);
        as("faculty").get("/v1/tasks").then().body("items.about", not(hasItem("/v1/nomination-requests/" + id)));
        as("faculty3").post("/v1/nominations/{id}/consent", nomination).then().statusCode(200);
        as("faculty").post("/v1/nominations/{id}/submit", nomination).then().statusCode(200);
        as("faculty")
                .post("/v1/nomination-requests/{id}/accept", id)
                .then()
                .statusCode(409)
                .body("type", equalTo(PROBLEM + "request-answered"));
    }

    @Test
    void theOfficeIsAskedByNamingNobody() {
        String id = asked("faculty3", openAward(), null);

        as("faculty").post("/v1/nomination-requests/{id}/accept", id).then().statusCode(404);
        as("program-manager")
                .post("/v1/nomination-requests/{id}/accept", id)
                .then()
                .statusCode(200);
        String nomination = as("faculty3")
                .get("/v1/nomination-requests/{id}", id)
                .then()
                .extract()
                .path("nominationId");
        as("faculty3").get("/v1/nominations/{id}", nomination).then().body("kind", equalTo("OFFICE"));
    }

    @Test
    void whoDeclinesSaysWhy() {
        String id = asked("faculty3", openAward(), "faculty");
        as("faculty")
                .body("{}")
                .post("/v1/nomination-requests/{id}/decline", id)
                .then()
                .statusCode(400);
        as("faculty3")
                .body("{\"reason\": \"No.\"}")
                .post("/v1/nomination-requests/{id}/decline", id)
                .then()
                .statusCode(403);

        as("faculty")
                .body("{\"reason\": \"I sit on that committee.\"}")
                .post("/v1/nomination-requests/{id}/decline", id)
                .then()
                .statusCode(200)
                .body("status", equalTo("DECLINED"));
        as("faculty3")
                .get("/v1/nomination-requests/{id}", id)
                .then()
                .body("declineReason", equalTo("I sit on that committee."));
    }

    @Test
    void onlyTheTwoOfThemAndTheOfficeKnowOfIt() {
        String id = asked("faculty3", openAward(), "faculty");

        as("faculty7").get("/v1/nomination-requests/{id}", id).then().statusCode(404);
        as("faculty7").post("/v1/nomination-requests/{id}/accept", id).then().statusCode(404);
        as("program-manager").get("/v1/nomination-requests/{id}", id).then().statusCode(200);
        as("program-manager")
                .post("/v1/nomination-requests/{id}/accept", id)
                .then()
                .statusCode(403);
        as("faculty7").get("/v1/nomination-requests?limit=200").then().body("items.id", not(hasItem(id)));
        as("faculty")
                .get("/v1/nomination-requests?status=OPEN&limit=200")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(id));
    }

    @Test
    void whatCannotBeAskedIsRefused() {
        String opportunity = openAward();
        asked("faculty3", opportunity, "faculty");

        ask("faculty3", opportunity, "faculty").statusCode(409).body("type", equalTo(PROBLEM + "already-requested"));
        ask("faculty3", opportunity, "faculty3").statusCode(422).body("type", equalTo(PROBLEM + "asked-oneself"));
        ask("faculty5", opportunity, "faculty")
                .statusCode(422)
                .body("type", equalTo(PROBLEM + "not-eligible"))
                .body("detail", containsString("You"));
        nominated("faculty", opportunity, "faculty2");
        ask("faculty2", opportunity, "faculty7").statusCode(409).body("type", equalTo(PROBLEM + "already-nominated"));
        as("faculty3")
                .body("{\"opportunityId\": \"%s\", \"askedId\": \"%s\", \"words\": \"Me.\"}"
                        .formatted(opportunity, UUID.randomUUID()))
                .post("/v1/nomination-requests")
                .then()
                .statusCode(422)
                .body("type", equalTo(PROBLEM + "asked-unknown"));
    }

    @Test
    void theWordsOfWhoIsErasedAreDestroyed() throws SQLException {
        String id = asked("faculty3", openAward(), "faculty");
        UUID erased = UUID.randomUUID();
        pretend(id, erased);

        // When
        Topics.send("faculty-profiles", "faculty-erased", erased.toString(), """
                {"facultyId": "%s", "version": 9, "erasedOn": "2026-11-01"}""".formatted(erased));

        // Then
        await().until(() ->
                House.count(database, "select count(*) from nomination_request where words = '' and id = ?", id) == 1);
    }

    /** As if it had been somebody else's: erasing a person of the realm would reach into other tests. */
    private void pretend(String id, UUID requester) throws SQLException {
        try (var connection = database.getConnection();
                var update =
                        connection.prepareStatement("update nomination_request set requester_id = ? where id = ?")) {
            update.setObject(1, requester);
            update.setObject(2, UUID.fromString(id));
            update.executeUpdate();
        }
    }

    private static String asked(String by, String opportunity, @Nullable String colleague) {
        return ask(by, opportunity, colleague).statusCode(201).extract().path("id");
    }

    private static ValidatableResponse ask(String by, String opportunity, @Nullable String colleague) {
        String asked = colleague == null ? "" : ", \"askedId\": \"" + Tokens.facultyId(colleague) + "\"";
        return as(by).body("{\"opportunityId\": \"%s\", \"words\": \"I built the curriculum.\"%s}"
                        .formatted(opportunity, asked))
                .post("/v1/nomination-requests")
                .then();
    }
}
