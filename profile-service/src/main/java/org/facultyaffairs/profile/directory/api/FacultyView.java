package org.facultyaffairs.profile.directory.api;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.facultyaffairs.chassis.http.Versioned;
import org.facultyaffairs.profile.directory.Appointment;
import org.facultyaffairs.profile.directory.Bandwidth;
import org.facultyaffairs.profile.directory.CareerStage;
import org.facultyaffairs.profile.directory.CareerWords;
import org.facultyaffairs.profile.directory.Faculty;
import org.facultyaffairs.profile.directory.FacultyMember;
import org.facultyaffairs.profile.directory.FacultyStatus;
import org.facultyaffairs.profile.directory.LeadershipRole;
import org.facultyaffairs.profile.directory.OpenTo;
import org.facultyaffairs.profile.directory.PersonName;
import org.facultyaffairs.profile.directory.Rank;
import org.facultyaffairs.profile.directory.Standing;
import org.facultyaffairs.profile.directory.Track;
import org.jspecify.annotations.Nullable;

/** A person; from {@code employeeNumber} on only for themselves, their leaders and the office. */
@Schema(name = "FacultyMember")
public record FacultyView(
        UUID id,
        long version,
        PersonName name,
        FacultyStatus status,
        @Schema(examples = "cardiology") String unit,
        Rank rank,
        Track track,

        @Schema(description = "Derived from rank and service.")
        CareerStage careerStage,

        List<LeadershipRole> leadershipRoles,
        @Schema(examples = "0000-0002-1825-0097") @Nullable String orcid,
        List<String> interests,
        List<String> expertise,
        List<String> tags,
        List<String> languages,
        List<OpenTo> openTo,
        int mentoringCapacity,
        Bandwidth bandwidth,
        @Nullable String employeeNumber,

        @Schema(description = "As HR has it, where the person asked to be called otherwise.") @Nullable
        PersonName legalName,

        @Nullable PersonName preferredName,
        @Nullable String email,
        @Nullable LocalDate rankSince,
        @Nullable LocalDate hiredOn,
        @Nullable Double fte,
        @Nullable LocalDate departedOn,
        @Nullable List<Appointment> appointments,

        @Schema(description = "To whom the person answers.") @Nullable
        UUID managerId)
        implements Versioned {

    static FacultyView of(Faculty.Seen seen) {
        return of(seen.member(), seen.standing(), seen.whole());
    }

    private static FacultyView of(FacultyMember member, Standing standing, boolean whole) {
        CareerWords words = member.words();
        return new FacultyView(
                member.id().value(),
                member.version(),
                member.name(),
                member.status(),
                member.unit(),
                member.rank(),
                member.track(),
                standing.careerStage(),
                standing.leadershipRoles(),
                member.orcid(),
                words.interests(),
                words.expertise(),
                words.tags(),
                words.languages(),
                words.openTo(),
                words.mentoringCapacity(),
                words.bandwidth(),
                whole ? member.employeeNumber() : null,
                whole ? member.legalName() : null,
                whole ? member.preferredName().orElse(null) : null,
                whole ? member.email() : null,
                whole ? member.rankSince() : null,
                whole ? member.hiredOn() : null,
                whole ? member.fte() : null,
                whole ? member.departedOn() : null,
                whole ? member.appointments() : null,
                whole ? standing.managerId().orElse(null) : null);
    }
}
