package org.facultyaffairs.nomination.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.facultyaffairs.nomination.House.as;
import static org.facultyaffairs.nomination.House.nominated;
import static org.facultyaffairs.nomination.House.openAward;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.facultyaffairs.chassis.testing.RealParts;
import org.facultyaffairs.chassis.testing.Tokens;
import org.facultyaffairs.nomination.House;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "nomination"))
class NominationRacesTest {

    @BeforeEach
    void house() {
        House.isKnown();
    }

    @Test
    void sixtyFourRepeatsWithOneKeyMakeOneNomination() throws Exception {
        // Given
        String opportunity = openAward();
        String key = UUID.randomUUID().toString();

        // When
        List<Response> answers = atOnce(
                IntStream.range(0, 64).<Callable<Response>>mapToObj(i -> () -> post("faculty", opportunity, key)));

        // Then
        assertThat(answers).allMatch(answer -> answer.statusCode() == 201 || answer.statusCode() == 409);
        List<String> made = answers.stream()
                .filter(answer -> answer.statusCode() == 201)
                .map(answer -> answer.<String>path("id"))
                .distinct()
                .toList();
        assertThat(made).hasSize(1);
        assertThat(post("faculty", opportunity, key).<String>path("id")).isEqualTo(made.get(0));
        as("program-manager")
                .get("/v1/nominations?opportunityId={o}", opportunity)
                .then()
                .body("items.size()", equalTo(1));
    }

    @Test
    void theSameKeyWithAnotherBodyIsRefused() {
        String key = UUID.randomUUID().toString();
        assertThat(post("faculty", openAward(), key).statusCode()).isEqualTo(201);

        assertThat(post("faculty", openAward(), key).statusCode()).isEqualTo(422);
    }

    @Test
    void twoWhoPutTheSamePersonForwardAtOnceMakeOneNomination() throws Exception {
        String opportunity = openAward();

        // When
        List<Response> answers = atOnce(Stream.of("faculty", "faculty7", "faculty8", "faculty9", "leader")
                .map(user -> () -> post(user, opportunity, UUID.randomUUID().toString())));

        // Then
        assertThat(answers).filteredOn(answer -> answer.statusCode() == 201).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.statusCode() == 409)
                .hasSize(4)
                .allMatch(answer -> answer.<String>path("type").endsWith("already-nominated"));
    }

    @Test
    void consentAndWithdrawalAtOnceLeaveOneTruth() throws Exception {
        String id = nominated("faculty", openAward(), "faculty2");

        // When
        List<Response> answers =
                atOnce(Stream.of(() -> as("faculty2").post("/v1/nominations/{id}/consent", id), () -> as("faculty")
                        .post("/v1/nominations/{id}/withdraw", id)));

        // Then
        assertThat(answers.get(0).statusCode()).isIn(200, 409);
        assertThat(answers.get(1).statusCode()).isEqualTo(200);
        as("faculty").get("/v1/nominations/{id}", id).then().body("status", equalTo("WITHDRAWN"));
    }

    private static Response post(String user, String opportunity, String key) {
        return as(user).header("Idempotency-Key", key)
                .body("""
                        {"opportunityId": "%s", "nomineeId": "%s", "statement": "S."}""".formatted(opportunity, Tokens.facultyId("faculty2")))
                .post("/v1/nominations");
    }

    private static List<Response> atOnce(Stream<Callable<Response>> requests) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(16);
        try {
            List<Future<Response>> answers = threads.invokeAll(requests.toList());
            List<Response> done = new java.util.ArrayList<>();
            for (Future<Response> answer : answers) {
                done.add(answer.get());
            }
            return done;
        } finally {
            threads.shutdown();
        }
    }
}
