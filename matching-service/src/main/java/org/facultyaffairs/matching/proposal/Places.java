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
import org.jspecify.annotations.Nullable;

/** How many mentees a mentor takes in a programme, by their own word as it is now. */
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

    /** @throws Refusal 409 {@code not-in-program} when they do not take part as a mentor any more */
    Uni<Offer> of(Mutiny.Session session, UUID programId, UUID mentorId) {
        return programs.requireOpen(session, new ProgramId(programId)).chain(program -> session.createSelectionQuery(
                        "from Enrollment where programId = ?1 and facultyId = ?2 and role = ?3 and status = ?4",
                        Enrollment.class)
                .setParameter(1, programId)
                .setParameter(2, mentorId)
                .setParameter(3, EnrollmentRole.MENTOR)
                .setParameter(4, EnrollmentStatus.ENROLLED)
                .getSingleResultOrNull()
                .map(enrolled -> offer(enrolled, program.facts())));
    }

    private static Offer offer(@Nullable Enrollment enrolled, ProgramFacts facts) {
        if (enrolled == null) {
            throw Refusal.conflict("not-in-program", "The mentor does not take part in this programme any more.");
        }
        return new Offer(enrolled.terms().capacity(), enrolled.terms().areas(), facts);
    }
}
