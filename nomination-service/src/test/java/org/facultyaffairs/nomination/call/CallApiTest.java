package org.facultyaffairs.nomination.call;

import static org.facultyaffairs.nomination.House.as;
import static org.facultyaffairs.nomination.House.draft;
import static org.facultyaffairs.nomination.House.nominate;
import static org.facultyaffairs.nomination.House.openAward;
import static org.facultyaffairs.nomination.House.opportunity;
import static org.facultyaffairs.nomination.House.posted;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.facultyaffairs.chassis.testing.FakeClock;
import org.facultyaffairs.chassis.testing.RealParts;
import org.facultyaffairs.nomination.House;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "nomination"))
class CallApiTest {

    @Inject
    FakeClock clock;

    @BeforeEach
    void house() {
        House.isKnown();
    }

    @Test
    void aCallIsWrittenReadByAllAndWrittenAnew() {
        String id = position();

        // When
        write("leader", id, 0, 10)
                .statusCode(201)
                .header("Location", equalTo("/v1/opportunities/" + id + "/call"))
                .header("ETag", equalTo("\"0\""));

        // Then
        as("faculty3")
                .get("/v1/opportunities/{id}/call", id)
                .then()
                .statusCode(200)
                .body("text", equalTo("Everybody who meets the conditions may apply."))
                .body("opens", equalTo(today().toString()));
        write("leader", id, 0, 12).statusCode(428);
        as("leader")
                .header("If-Match", "\"0\"")
                .body(body(0, 12))
                .put("/v1/opportunities/{id}/call", id)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"");
        as("leader")
                .header("If-Match", "\"0\"")
                .body(body(0, 13))
                .put("/v1/opportunities/{id}/call", id)
                .then()
                .statusCode(412);
    }

    @Test
    void whoPutsThemselvesForwardDoesSoWhileTheCallIsOpen() {
        String id = position();
        write("leader", id, 5, 10).statusCode(201);

        nominate("faculty3", id, "faculty3")
                .statusCode(422)
                .body("type", equalTo("urn:faculty-affairs:problem:call-not-open"))
                .body("detail", containsString(today().plusDays(5).toString()));
        nominate("faculty", id, "faculty3").statusCode(201);
    }

    @Test
    void onlyWritersWriteAndOnlyForAnOpenCall() {
        String id = position();
        write("faculty", id, 0, 10).statusCode(403);
        write("program-manager", openAward(), 0, 10)
                .statusCode(409)
                .body("type", equalTo("urn:faculty-affairs:problem:no-open-call"));
        write("leader", openAward(), 0, 10).statusCode(403);
        write("leader", id, 10, 5).statusCode(422);
        write("leader", id, 0, 400).statusCode(422);
        as("faculty").get("/v1/opportunities/{id}/call", openAward()).then().statusCode(404);
        String draft =
                draft("program-manager", opportunity("TALK", "som", today().plusDays(60), ", \"openCall\": true"));
        write("program-manager", draft, 0, 10).statusCode(201);
        as("faculty").get("/v1/opportunities/{id}/call", draft).then().statusCode(404);
        as("leader")
                .body("{\"text\": \" \", \"opens\": \"soon\"}")
                .put("/v1/opportunities/{id}/call", id)
                .then()
                .statusCode(400);
    }

    private String position() {
        return posted("leader", opportunity("POSITION", "medicine", today().plusDays(60), ", \"openCall\": true"));
    }

    private ValidatableResponse write(String user, String id, int opens, int closes) {
        return as(user).body(body(opens, closes))
                .put("/v1/opportunities/{id}/call", id)
                .then();
    }

    private String body(int opens, int closes) {
        return """
                {"text": "Everybody who meets the conditions may apply.", "opens": "%s", "closes": "%s"}""".formatted(today().plusDays(opens), today().plusDays(closes));
    }

    private LocalDate today() {
        return House.today(clock);
    }
}
