package org.facultyaffairs.matching.proposal;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.facultyaffairs.chassis.http.Refusal;
import org.facultyaffairs.matching.enrollment.Enrollment;
import org.facultyaffairs.matching.enrollment.EnrollmentRole;
import org.facultyaffairs.matching.enrollment.EnrollmentStatus;
import org.facultyaffairs.matching.program.ProgramFacts;
import org.facultyaffairs.matching.program.ProgramId;
import org.facultyaffairs.matching.program.Programs;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Reads on which terms people take part in a programme now, and what is proposed to them; the gate is held by the caller. */
@ApplicationScoped
class Stances {

    private final Programs programs;
    private final Proposals proposals;

    Stances(Programs programs, Proposals proposals) {
        this.programs = programs;
        this.proposals = proposals;
    }

    /**
     * Where the two of a proposal stand.
     *
     * @param mentee absent when they take part no more
     * @param mentor likewise
     */
    record Both(
            ProgramFacts facts,
            @Nullable Stance mentee,
            @Nullable Stance mentor) {

        /** What keeps the proposal from coming about. */
        Optional<DeclineReason> against(Proposal proposal) {
            return mentee == null || mentor == null
                    ? Optional.of(DeclineReason.LEFT)
                    : mentee.against(proposal).or(() -> mentor.against(proposal));
        }

        /** What else of theirs cannot come about once this one has. */
        List<Stance.Barred> barred() {
            return Stream.of(mentee, mentor)
                    .filter(Objects::nonNull)
                    .flatMap(stance -> stance.barred().stream())
                    .toList();
        }

        /** A mentorship starts at once, or with the programme when that is later. */
        MentorshipStarted start(Proposal proposal, LocalDate today) {
            LocalDate first = facts.calendar().starts();
            return MentorshipStarted.of(
                    proposal,
                    facts.model(),
                    first.isAfter(today) ? first : today,
                    Objects.requireNonNull(mentor).terms().areas(),
                    facts.calendar().ends());
        }
    }

    /**
     * Where the two stand.
     *
     * @throws Refusal 409 {@code program-closed}, {@code program-over}
     */
    Uni<Both> of(Mutiny.Session session, Proposal proposal, LocalDate today) {
        return programs.requireOpen(session, new ProgramId(proposal.programId()))
                .invoke(program -> program.requireNotOver(today))
                .chain(program -> of(session, proposal, EnrollmentRole.MENTEE)
                        .chain(mentee -> of(session, proposal, EnrollmentRole.MENTOR)
                                .map(mentor -> new Both(program.facts(), mentee, mentor))));
    }

    /** Where somebody who takes part stands. */
    Uni<Stance> of(Mutiny.Session session, Enrollment enrollment) {
        return proposals
                .live(session, enrollment)
                .map(live -> new Stance(Side.of(enrollment.role()), enrollment.terms(), live));
    }

    private Uni<@Nullable Stance> of(Mutiny.Session session, Proposal proposal, EnrollmentRole role) {
        return session.createSelectionQuery(
                        "from Enrollment where programId = ?1 and facultyId = ?2 and role = ?3 and status = ?4",
                        Enrollment.class)
                .setParameter(1, proposal.programId())
                .setParameter(2, proposal.idOf(Side.of(role)))
                .setParameter(3, role)
                .setParameter(4, EnrollmentStatus.ENROLLED)
                .getSingleResultOrNull()
                .chain(found -> found == null ? Uni.createFrom().nullItem() : of(session, found));
    }
}
