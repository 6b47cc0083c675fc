package org.facultyaffairs.profile.directory;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.facultyaffairs.chassis.events.DomainEvent;
import org.jspecify.annotations.Nullable;

/**
 * A person's whole public profile as it is now. Schema: {@code faculty-profile-changed.v1.json}.
 *
 * @param why what changed, in words for the audit; not told to readers
 */
public record FacultyProfileChanged(
        UUID facultyId,
        long version,
        String employeeNumber,
        PersonName name,
        String email,
        FacultyStatus status,
        List<Appointment> appointments,
        String unit,
        Rank rank,
        Track track,
        LocalDate rankSince,
        LocalDate hiredOn,
        CareerStage careerStage,
        List<LeadershipRole> leadershipRoles,
        List<String> interests,
        List<String> expertise,
        List<String> tags,
        List<String> languages,
        List<OpenTo> openTo,
        int mentoringCapacity,
        Bandwidth bandwidth,
        @Nullable String orcid,
        @Nullable UUID managerId,
        @Nullable String sweetSpot,
        @Nullable String identityStatement,
        @JsonIgnore String why)
        implements DomainEvent {

    static FacultyProfileChanged of(FacultyMember member, Standing standing, String why) {
        CareerWords words = member.words();
        return new FacultyProfileChanged(
                member.id().value(),
                member.version(),
                member.employeeNumber(),
                member.name(),
                member.email(),
                member.status(),
                member.appointments(),
                member.unit(),
                member.rank(),
                member.track(),
                member.rankSince(),
                member.hiredOn(),
                standing.careerStage(),
                standing.leadershipRoles(),
                words.interests(),
                words.expertise(),
                words.tags(),
                words.languages(),
                words.openTo(),
                words.mentoringCapacity(),
                words.bandwidth(),
                member.orcid(),
                standing.managerId().orElse(null),
                words.sweetSpot(),
                words.identityStatement(),
                why);
    }

    @Override
    public String type() {
        return "faculty-profile-changed";
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
        return new Change(null, status.name(), why);
    }
}
