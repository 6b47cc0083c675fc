package org.facultyaffairs.nomination.committee.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.facultyaffairs.nomination.committee.Committee;
import org.facultyaffairs.nomination.committee.NameCommittee;
import org.facultyaffairs.nomination.committee.Seat;
import org.facultyaffairs.nomination.opportunity.Opportunity;
import org.jspecify.annotations.Nullable;

/** Whom the office names. */
@Schema(name = "CommitteeNaming")
public record CommitteeBody(
        @NotEmpty @Size(max = 50) List<@Valid @NotNull MemberBody> members,

        @Min(1)
        @Max(50)
        @Schema(description = "Members who read each nomination; the quorum if left out", examples = "2")
        @Nullable
        Integer readersEach)
        implements NameCommittee.Request {

    /** One member. */
    @Schema(name = "CommitteeMember")
    public record MemberBody(
            @NotNull @Schema(examples = "70112cce-eb98-3ea2-86fe-783677f71880")
            UUID facultyId,

            @Schema(description = "At most one is the chair; false if left out") @Nullable
            Boolean chair,

            @Schema(description = "First day of the term; today if left out", examples = "2026-11-01") @Nullable
            LocalDate from,

            @Schema(description = "Last day of the term; none if left out", examples = "2027-10-31") @Nullable
            LocalDate until) {

        Seat seat(LocalDate today) {
            return new Seat(facultyId, Boolean.TRUE.equals(chair), from == null ? today : from, until);
        }
    }

    @Override
    public Committee.Naming naming(Opportunity opportunity, Clock clock) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        return new Committee.Naming(
                members.stream().map(member -> member.seat(today)).toList(),
                readersEach == null ? opportunity.policy().committeeQuorum() : readersEach);
    }
}
