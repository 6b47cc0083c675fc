package org.facultyaffairs.profile.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.facultyaffairs.profile.Hr.by;
import static org.facultyaffairs.profile.Hr.facts;
import static org.facultyaffairs.profile.Hr.hire;
import static org.facultyaffairs.profile.Hr.hireUser;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.facultyaffairs.chassis.testing.FakeClock;
import org.facultyaffairs.chassis.testing.RealParts;
import org.facultyaffairs.chassis.testing.Topics;
import org.facultyaffairs.profile.Hr;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "profile"))
class TimePassesTest {

    @Inject
    FakeClock clock;

    @BeforeEach
    void units() {
        Hr.units();
    }

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    @Test
    void whoReachesAnotherStageByTimeAloneIsAnnouncedAnew() {
        Map<String, Object> facts = facts("T0001", "Ten", "Years");
        facts.put("rank", "ASSISTANT_PROFESSOR");
        facts.put("hiredOn", LocalDate.now(clock).minusYears(10).plusDays(20).toString());
        String id = hire(facts)
                .statusCode(201)
                .body("careerStage", equalTo("EARLY"))
                .extract()
                .path("id");

        // When
        clock.advance(Duration.ofDays(21));

        // Then
        await().atMost(Duration.ofSeconds(30))
                .until(() -> Topics.of("faculty-profiles", id).size() == 2);
        List<Topics.Seen> told = Topics.of("faculty-profiles", id);
        assertThat(JsonPath.from(told.get(1).body()).getString("careerStage")).isEqualTo("MID");
        assertThat(JsonPath.from(told.get(1).body()).getLong("version")).isEqualTo(2);
    }

    @Test
    void anOldCareerProfileIsATaskUntilItIsWrittenAnew() {
        hireUser("faculty9", 22, "Edward", "Nakamura");
        write("\"0\"", "{\"tags\": [\"first\"]}");
        assertThat(kinds()).isEmpty();

        clock.advance(Duration.ofDays(366));
        assertThat(kinds()).containsExactly("career-profile-review");

        write("\"1\"", "{\"tags\": [\"second\"]}");
        assertThat(kinds()).isEmpty();
    }

    private static void write(String etag, String body) {
        by("faculty9")
                .contentType("application/json")
                .header("If-Match", etag)
                .body(body)
                .put("/v1/faculty/me/career-profile")
                .then()
                .statusCode(200);
    }

    private static List<String> kinds() {
        return by("faculty9")
                .get("/v1/tasks")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.kind", String.class);
    }
}
