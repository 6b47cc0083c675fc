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
import org.facultyaffairs.matching.people.ContentArea;
import org.facultyaffairs.matching.program.ProgramFacts;
import org.facultyaffairs.matching.program.ProgramId;
import org.facultyaffairs.matching.program.Programs;
import org.hibernate.reactive.mutiny.Mutiny;

/** Whether two take part in a programme, and how many mentees the mentor takes there, by their own word as it is now. */
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

    /** @throws Refusal 409 {@code not-in-program} when one of the two does not take part any more */
    Uni<Offer> of(Mutiny.Session session, Proposal proposal) {
        UUID programId = proposal.programId();
        return programs.requireOpen(session, new ProgramId(programId))
                .call(() -> enrolled(session, programId, proposal.menteeId(), EnrollmentRole.MENTEE))
                .chain(program -> enrolled(session, programId, proposal.mentorId(), EnrollmentRole.MENTOR)
                        .map(mentor -> new Offer(
                                mentor.terms().capacity(), mentor.terms().areas(), program.facts())));
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
