package org.facultyaffairs.chassis.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.RestAssured;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * What every consumer of events promises. A service's {@code @QuarkusTest} implements it once for each of its
 * consumers: it says which event to send and how its effect is counted from outside.
 */
public interface IdempotentConsumerContract {

    /** The topic that the consumer reads. */
    String topic();

    /** The type of an event that it takes in. */
    String type();

    /** A fresh aggregate's id, the key on the topic. */
    String freshKey();

    /** The body of an event about that aggregate. */
    String bodyFor(String key);

    /** How often the event of that aggregate has had its effect so far. */
    long effectsFor(String key);

    /** The name under which it parks what it can't process, and the service's name in {@code /v1/dead-letters}. */
    String consumerName();

    /** The service's name in {@code /v1/dead-letters/{service}}. */
    String serviceName();

    @Test
    default void theSameEventTwiceHasItsEffectOnce() {
        // Given
        String key = freshKey();
        UUID id = UUID.randomUUID();

        // When
        Topics.send(topic(), type(), key, bodyFor(key), id);
        Topics.send(topic(), type(), key, bodyFor(key), id);
        String later = freshKey(); // of another aggregate: once it shows, the repeat before it was taken in, too
        Topics.send(topic(), type(), key, bodyFor(key), id);
        Topics.send(topic(), type(), later, bodyFor(later));

        // Then
        await().atMost(Duration.ofSeconds(30)).until(() -> effectsFor(later) == 1 && effectsFor(key) >= 1);
        assertThat(effectsFor(key)).isEqualTo(1);
    }

    @Test
    default void whatCannotBeReadIsParkedAndWhatComesBehindItIsProcessed() {
        // Given
        String key = freshKey();

        // When
        Topics.send(topic(), type(), key, "{ this is no json");
        Topics.send(topic(), type(), key, bodyFor(key));

        // Then
        await().atMost(Duration.ofSeconds(30)).until(() -> effectsFor(key) == 1);
        await().atMost(Duration.ofSeconds(10)).until(() -> parked(key) >= 1);
    }

    private long parked(String key) {
        return RestAssured.given()
                .auth()
                .oauth2(Tokens.of("admin"))
                .queryParam("limit", 200)
                .get("/v1/dead-letters/{service}", serviceName())
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.findAll { it.consumer == '" + consumerName() + "' && it.key == '" + key + "' }")
                .size();
    }
}
