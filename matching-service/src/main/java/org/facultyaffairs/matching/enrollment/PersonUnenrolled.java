package org.facultyaffairs.matching.enrollment;

import java.time.Instant;
import java.util.UUID;
import org.facultyaffairs.chassis.events.DomainEvent;

/** Somebody does not take part, any more or after all. Schema: {@code person-unenrolled.v1.json}. */
public record PersonUnenrolled(
        UUID enrollmentId,
        long version,
        UUID programId,
        UUID facultyId,
        EnrollmentRole role,
        EnrollmentStatus from,
        Instant at)
        implements DomainEvent {

    @Override
    public String type() {
        return "person-unenrolled";
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
        return new Change(from.name(), EnrollmentStatus.LEFT.name(), null);
    }
}
