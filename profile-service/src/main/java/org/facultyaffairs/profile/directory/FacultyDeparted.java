package org.facultyaffairs.profile.directory;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.facultyaffairs.chassis.events.DomainEvent;

/** A person has left, with what keeps history countable. Schema: {@code faculty-departed.v1.json}. */
public record FacultyDeparted(
        UUID facultyId,
        long version,
        PersonName name,
        String unit,
        Rank rank,
        Track track,
        LocalDate rankSince,
        LocalDate hiredOn,
        CareerStage careerStage,
        LocalDate departedOn)
        implements DomainEvent {

    static FacultyDeparted of(FacultyMember member, Standing standing) {
        return new FacultyDeparted(
                member.id().value(),
                member.version(),
                member.name(),
                member.unit(),
                member.rank(),
                member.track(),
                member.rankSince(),
                member.hiredOn(),
                standing.careerStage(),
                Objects.requireNonNull(member.departedOn(), "Who has left has a last day"));
    }

    @Override
    public String type() {
        return "faculty-departed";
    }

    @Override
    public String topic() {
        return "faculty-profiles";
    }

    @Override
    public String subject() {
        return facultyId.toString();
    }

    @Override
    public Change change() {
        return new Change(null, FacultyStatus.DEPARTED.name(), null);
    }
}
