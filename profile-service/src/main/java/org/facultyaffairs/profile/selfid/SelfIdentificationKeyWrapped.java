package org.facultyaffairs.profile.selfid;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.UUID;
import org.facultyaffairs.chassis.events.DomainEvent;

/** The key to a person's answers, wrapped for each reader. Schema: {@code self-identification-key-wrapped.v1.json}. */
record SelfIdentificationKeyWrapped(UUID facultyId, long version, WrappedFor wrappedFor) implements DomainEvent {

    static final String TOPIC = "self-identification-keys";

    /** The wrapped key in base64, by reader. */
    record WrappedFor(
            @JsonProperty("nomination-service") String nominationService,
            @JsonProperty("program-metrics-service") String programMetricsService) {}

    @Override
    public String type() {
        return "self-identification-key-wrapped";
    }

    @Override
    public String topic() {
        return TOPIC;
    }

    @Override
    public String subject() {
        return facultyId.toString();
    }
}
