package org.facultyaffairs.matching;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.facultyaffairs.chassis.testing.Topics;
import org.facultyaffairs.contracts.EventContract;

/** What other services tell: the contract's own examples, with what a test cares about put in. Always valid. */
public final class Told {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final AtomicLong VERSION = new AtomicLong(100);

    private final String type;
    private final ObjectNode body;

    private Told(String type) {
        this.type = type;
        this.body = read(type);
        body.put("version", VERSION.incrementAndGet());
    }

    private static ObjectNode read(String type) {
        try {
            return (ObjectNode) JSON.readTree(EventContract.of(type).example());
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    public static Told of(String type) {
        return new Told(type);
    }

    /** A person who has said nothing of themselves. */
    public static Told person(UUID id) {
        Told told = of("faculty-profile-changed").with("facultyId", id).with("openTo", List.of());
        told.body.set("bandwidth", JSON.createObjectNode().put("available", true));
        told.body.set("leadershipRoles", JSON.createArrayNode());
        return told.with("interests", List.of())
                .with("expertise", List.of())
                .with("tags", List.of())
                .with("languages", List.of("en"))
                .with("mentoringCapacity", 0)
                .without("managerId")
                .with("unit", "nowhere-special");
    }

    /** A unit under another. */
    public static Told unit(String id, String parent) {
        return of("org-unit-changed")
                .with("unitId", id)
                .with("name", "Unit " + id)
                .with("parentId", parent)
                .without("leaderId");
    }

    /** An award of one slot, for those of one unit. */
    public static Told award(UUID id, String unit) {
        Told told = of("opportunity-posted")
                .with("opportunityId", id)
                .with("kind", "AWARD")
                .with("unit", unit)
                .with("slots", 1)
                .with("desiredExpertise", List.of("TEACHING"));
        told.body.set("slatePolicy", JSON.createObjectNode().put("minWomen", 1).put("minJunior", 1));
        told.body.set(
                "eligibility",
                JSON.createObjectNode()
                        .put("expression", "'%s' in units".formatted(unit))
                        .put("words", "Of unit %s.".formatted(unit)));
        return told;
    }

    public Told with(String field, Object value) {
        body.set(field, JSON.<com.fasterxml.jackson.databind.JsonNode>valueToTree(value));
        return this;
    }

    public Told without(String field) {
        body.remove(field);
        return this;
    }

    public Told ledBy(UUID person) {
        return with("leaderId", person);
    }

    public Told eligible(String expression) {
        body.set(
                "eligibility",
                JSON.createObjectNode().put("expression", expression).put("words", "In words."));
        return this;
    }

    public String json() {
        return body.toString();
    }

    /** Sends it as its owner would. */
    public UUID send() {
        EventContract contract = EventContract.of(type);
        return Topics.send(contract.topic(), type, body.path(contract.key()).asText(), json());
    }
}
