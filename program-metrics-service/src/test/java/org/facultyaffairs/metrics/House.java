package org.facultyaffairs.metrics;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.facultyaffairs.chassis.testing.Tokens;
import org.facultyaffairs.chassis.testing.Topics;
import org.facultyaffairs.contracts.EventContract;

/** The other services as this one hears them: events as their contracts say, with what a test cares for put in. */
public final class House {

    private static final ObjectMapper JSON = new ObjectMapper();

    private House() {}

    /** Sends the example of an event with these fields put in; returns the event's id. */
    public static UUID tell(String type, Map<String, ?> fields) {
        EventContract contract = EventContract.of(type);
        String body = body(type, fields);
        if (!contract.violations(body).isEmpty()) {
            throw new IllegalArgumentException(type + ": " + contract.violations(body));
        }
        return Topics.send(
                contract.topic(), type, tree(body).path(contract.key()).asText(), body);
    }

    /** The example of an event with these fields put in. */
    public static String body(String type, Map<String, ?> fields) {
        ObjectNode body = (ObjectNode) tree(EventContract.of(type).example());
        fields.forEach((name, value) -> body.set(name, JSON.valueToTree(value)));
        return body.toString();
    }

    /** The example of an event about this aggregate. */
    public static String bodyAbout(String type, String key) {
        return body(type, Map.of(EventContract.of(type).key(), key));
    }

    /** Waits until the event of this id was taken in. */
    public static void awaitTaken(DataSource database, UUID event) {
        await().atMost(Duration.ofSeconds(30))
                .until(() ->
                        Database.number(database, "select count(*) from event_log where event_id = ?", event) == 1);
    }

    /** Waits until all of these were taken in: topics do not wait for each other. */
    public static void awaitTaken(DataSource database, Collection<UUID> events) {
        String ids = events.stream().map(UUID::toString).collect(Collectors.joining("','", "'", "'"));
        await().atMost(Duration.ofSeconds(60))
                .until(() -> Database.number(
                                database, "select count(*) from event_log where event_id in (%s)".formatted(ids))
                        == events.size());
    }

    /** A unit that nobody else uses. */
    public static String freshUnit() {
        return "u-" + UUID.randomUUID().toString().substring(0, 12);
    }

    /** A request of this person. */
    public static RequestSpecification as(String user) {
        return given().auth().oauth2(Tokens.of(user));
    }

    private static JsonNode tree(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalArgumentException(unreadable);
        }
    }
}
