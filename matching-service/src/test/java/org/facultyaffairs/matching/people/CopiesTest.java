package org.facultyaffairs.matching.people;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.facultyaffairs.chassis.testing.RealParts;
import org.facultyaffairs.chassis.testing.Tokens;
import org.facultyaffairs.chassis.testing.Topics;
import org.facultyaffairs.matching.Told;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "matching"))
class CopiesTest {

    @Test
    void whatComesLateDoesNotReplaceWhatIsNewer() {
        // Given
        UUID person = UUID.randomUUID();
        UUID other = UUID.randomUUID();
        Told old = Told.person(person).with("unit", "old-unit");
        Told.person(person).with("unit", "new-unit").send();

        // When
        old.send();
        Told.person(other).send();

        // Then
        await().until(() -> status(other) == 200);
        String unit = given().auth()
                .oauth2(Tokens.of("program-manager"))
                .get("/v1/faculty/{id}/recommendations?as=peer&limit=50", other)
                .jsonPath()
                .getString("items.find { it.facultyId == '" + person + "' }.unit");
        org.assertj.core.api.Assertions.assertThat(unit).isEqualTo("new-unit");
    }

    @Test
    void whoWasErasedIsNotKnownAnyMore() {
        // Given
        UUID tombstoned = UUID.randomUUID();
        UUID erased = UUID.randomUUID();
        Told.person(tombstoned).send();
        Told.person(erased).send();
        await().until(() -> status(tombstoned) == 200 && status(erased) == 200);

        // When
        Topics.send("faculty-profiles", "tombstone", tombstoned.toString(), null);
        Told.of("faculty-erased").with("facultyId", erased).send();

        // Then
        await().until(() -> status(tombstoned) == 404 && status(erased) == 404);
    }

    @Test
    void whoHasLeftIsNotRecommended() {
        // Given
        UUID asking = UUID.randomUUID();
        UUID leaving = UUID.randomUUID();
        Told.person(asking)
                .with("unit", "leaving-unit")
                .with("interests", java.util.List.of("leaving"))
                .send();
        Told.person(leaving)
                .with("unit", "other-unit")
                .with("expertise", java.util.List.of("leaving"))
                .send();
        await().until(() -> status(leaving) == 200);
        first(asking).body("items[0].facultyId", equalTo(leaving.toString()));

        // When
        Told.of("faculty-departed").with("facultyId", leaving).send();

        // Then
        await().until(() ->
                !leaving.toString().equals(first(asking).extract().jsonPath().getString("items[0].facultyId")));
    }

    private static io.restassured.response.ValidatableResponse first(UUID asking) {
        return given().auth()
                .oauth2(Tokens.of("program-manager"))
                .get("/v1/faculty/{id}/recommendations?as=mentee&limit=1", asking)
                .then()
                .statusCode(200);
    }

    private static int status(UUID person) {
        return given().auth()
                .oauth2(Tokens.of("program-manager"))
                .get("/v1/faculty/{id}/recommendations?as=peer", person)
                .statusCode();
    }
}
