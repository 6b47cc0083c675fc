package org.facultyaffairs.matching.enrollment;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.UUID;
import org.facultyaffairs.chassis.events.DomainEvent;
import org.jspecify.annotations.Nullable;

/**
 * Somebody takes part by their own word; told again whenever their terms change. Schema: {@code person-enrolled.v1.json}.
 *
 * @param consent by which writing, where the office enrolled them; for the audit alone
 */
public record PersonEnrolled(
        UUID enrollmentId,
        long version,
        UUID programId,
        UUID facultyId,
        EnrollmentRole role,
        @Nullable Integer mentorsWanted,
        @Nullable Integer capacity,
        Instant at,
        @JsonIgnore @Nullable String consent)
        implements DomainEvent {

    @Override
    public String type() {
        return "person-enrolled";
    }

    @Override
    public String topic() {
        return "programs";
    }

    @Override
    public String subject() {
        return enrollmentId.toString();
    }

    @Override
    public Change change() {
        return new Change(null, EnrollmentStatus.ENROLLED.name(), consent);
    }
}
