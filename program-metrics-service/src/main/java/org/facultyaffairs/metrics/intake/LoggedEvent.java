package org.facultyaffairs.metrics.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Objects;
import java.util.Set;
import org.facultyaffairs.chassis.events.Received;

/** An event as the log keeps it: what, which, when, and the few facts that may be kept. */
record LoggedEvent(
        String eventId,
        String topic,
        String type,
        String aggregateId,
        long version,
        String occurredAt,
        JsonNode facts) {

    /** What may be kept: codes and counts. Never a name, a free text, or whom a need was signalled for. */
    private static final Set<String> KEPT = Set.of(
            "act",
            "careerStage",
            "daysLeft",
            "delivered",
            "dueDay",
            "eligibleCount",
            "filled",
            "from",
            "goodMatch",
            "kind",
            "level",
            "model",
            "nominatorKind",
            "openCall",
            "opportunityId",
            "opportunityKind",
            "raisedBy",
            "rank",
            "shortlisted",
            "slateSize",
            "slots",
            "status",
            "submittedNominations",
            "throughOpenCall",
            "to",
            "track",
            "trigger",
            "unit",
            "verdict");

    static LoggedEvent of(String topic, Received received, ObjectMapper json) throws IOException {
        JsonNode body = json.readTree(Objects.requireNonNull(received.body()).getBytes());
        ObjectNode facts = json.createObjectNode();
        body.properties().stream()
                .filter(field ->
                        KEPT.contains(field.getKey()) && field.getValue().isValueNode())
                .forEach(field -> facts.set(field.getKey(), field.getValue()));
        return new LoggedEvent(
                received.id().toString(),
                topic,
                received.type(),
                String.valueOf(received.key()),
                body.path("version").asLong(),
                received.time().toString(),
                facts);
    }
}
