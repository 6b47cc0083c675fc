package org.facultyaffairs.matching.proposal;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.facultyaffairs.chassis.http.Refusal;
import org.facultyaffairs.matching.enrollment.Enrollment;
import org.facultyaffairs.matching.enrollment.EnrollmentRole;
import org.facultyaffairs.matching.enrollment.EnrollmentStatus;
import org.facultyaffairs.matching.enrollment.Terms;
import org.facultyaffairs.matching.people.ContentArea;
import org.facultyaffairs.matching.program.ProgramFacts;
import org.facultyaffairs.matching.program.ProgramId;
import org.facultyaffairs.matching.program.Programs;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * Whether two take part in a programme and may be brought together, and how many the mentor takes and the mentee wants
 * there, by their own word as it is now.
 */
@ApplicationScoped
class Places {

    private final Programs programs;

    Places(Programs programs) {
        this.programs = programs;
    }

    /** What the mentor offers, and the programme that it is offered in. */
    record Offer(int capacity, List<ContentArea> areas, ProgramFacts facts) {

        /** A mentorship starts at once, or with the programme when that is later. */
        MentorshipStarted start(Proposal proposal, LocalDate today) {
            LocalDate first = facts.calendar().starts();
            return MentorshipStarted.of(
                    proposal,
                    facts.model(),
                    first.isAfter(today) ? first : today,
                    areas,
                    facts.calendar().ends());
        }
    }

    /** Those that nobody could say yes to any more, where so many places are all that the mentor has. */
    static List<Proposal> withoutPlace(List<Proposal> live, int capacity) {
        long taken = live.stream()
                .filter(one -> one.state() == ProposalState.ACCEPTED)
                .count();
        return taken < capacity
                ? List.of()
                : live.stream()
                        .filter(one -> one.state() == ProposalState.PROPOSED)
                        .toList();
    }

    /**
     * What the mentor offers.
     *
     * @throws Refusal 409 {@code not-in-program} when one of the two does not take part any more, {@code terms-changed}
     *     when one of them is not to be brought together with the other, {@code mentee-has-mentors}
     */
    Uni<Offer> of(Mutiny.Session session, Proposal proposal) {
        UUID programId = proposal.programId();
        return programs.requireOpen(session, new ProgramId(programId))
                .chain(program -> enrolled(session, programId, proposal.menteeId(), EnrollmentRole.MENTEE)
                        .call(mentee -> requireWanted(session, proposal, mentee.terms()))
                        .chain(mentee -> enrolled(session, programId, proposal.mentorId(), EnrollmentRole.MENTOR)
                                .invoke(mentor -> requireTogether(proposal, mentee.terms(), mentor.terms())))
                        .map(mentor -> new Offer(
                                mentor.terms().capacity(), mentor.terms().areas(), program.facts())));
    }

    /** Tells neither who of the two wrote down what. */
    private static void requireTogether(Proposal proposal, Terms mentee, Terms mentor) {
        if (mentee.notAgain().contains(proposal.mentorId()) || mentor.notAgain().contains(proposal.menteeId())) {
            throw Refusal.conflict(
                    "terms-changed",
                    "Since this was proposed the terms have changed: the two cannot be brought together any more.");
        }
    }

    private static Uni<Void> requireWanted(Mutiny.Session session, Proposal proposal, Terms mentee) {
        return session.createSelectionQuery(
                        "select count(*) from Proposal where programId = ?1 and menteeId = ?2 and state = ?3 and id <> ?4",
                        Long.class)
                .setParameter(1, proposal.programId())
                .setParameter(2, proposal.menteeId())
                .setParameter(3, ProposalState.ACCEPTED)
                .setParameter(4, proposal.id())
                .getSingleResult()
                .invoke(found -> {
                    if (found >= mentee.mentorsWanted()) {
                        throw Refusal.conflict(
                                "mentee-has-mentors", "The mentee has found as many mentors as they wish for.");
                    }
                })
                .replaceWithVoid();
    }

    private static Uni<Enrollment> enrolled(Mutiny.Session session, UUID program, UUID person, EnrollmentRole role) {
        return session.createSelectionQuery(
                        "from Enrollment where programId = ?1 and facultyId = ?2 and role = ?3 and status = ?4",
                        Enrollment.class)
                .setParameter(1, program)
                .setParameter(2, person)
                .setParameter(3, role)
                .setParameter(4, EnrollmentStatus.ENROLLED)
                .getSingleResultOrNull()
                .onItem()
                .ifNull()
                .failWith(() -> Refusal.conflict(
                        "not-in-program",
                        "The %s does not take part in this programme any more.".formatted(role.words())));
    }
}
