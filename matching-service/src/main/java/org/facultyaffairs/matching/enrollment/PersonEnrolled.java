package org.facultyaffairs.matching.enrollment;

import java.time.Instant;
import java.util.UUID;
import org.facultyaffairs.chassis.events.DomainEvent;
import org.jspecify.annotations.Nullable;

/** Somebody takes part by their own word; told again whenever their terms change. Schema: {@code person-enrolled.v1.json}. */
public record PersonEnrolled(
        UUID enrollmentId,
        long version,
        UUID programId,
        UUID facultyId,
        EnrollmentRole role,
        @Nullable Integer mentorsWanted,
        @Nullable Integer capacity,
        Instant at)
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
        return new Change(null, EnrollmentStatus.ENROLLED.name(), null);
    }
}
