package org.facultyaffairs.matching.enrollment;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import org.facultyaffairs.chassis.database.Transactions;
import org.facultyaffairs.chassis.events.DomainEvent;
import org.facultyaffairs.chassis.events.Outbox;
import org.facultyaffairs.chassis.http.Refusal;
import org.facultyaffairs.matching.people.FacultyId;
import org.facultyaffairs.matching.program.MentoringProgram;
import org.facultyaffairs.matching.program.ProgramId;
import org.facultyaffairs.matching.program.Programs;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/**
 * Somebody enrols, or the office asks somebody to: whom it asks takes part only once they say so themselves, or where
 * the office holds their word in writing.
 */
@ApplicationScoped
public class Enroll {

    private final Transactions transactions;
    private final Programs programs;
    private final Roster roster;
    private final Outbox outbox;
    private final Clock clock;

    Enroll(Transactions transactions, Programs programs, Roster roster, Outbox outbox, Clock clock) {
        this.transactions = transactions;
        this.programs = programs;
        this.roster = roster;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Who is to take part in which programme, as what, and on which terms.
     *
     * @param consent their own word in writing, where the office has it
     */
    public record Wish(
            ProgramId program,
            FacultyId person,
            EnrollmentRole role,
            WrittenTerms terms,
            @Nullable WrittenConsent consent) {}

    /**
     * Begins it.
     *
     * @throws Refusal 403 for another person unless by the office, 404, 409 when closed or there already, 422 outside
     *     the days of enrolment, for somebody who is not here, for terms that cannot be so, and for a consent not yet
     *     given
     */
    public Uni<Enrollment> enroll(Wish wish, Reader by) {
        if (!by.is(wish.person()) && !by.office()) {
            throw Refusal.forbidden("not-yours", "Everybody enrols themselves; only the office can ask others to.");
        }
        requireSound(wish.consent(), by);
        return transactions.run(session -> programs.requireOpen(session, wish.program())
                .invoke(roster::requireWindow)
                .call(() -> roster.requireHere(session, wish.person()))
                .call(() -> roster.requireNew(session, wish.program(), wish.person(), wish.role()))
                .chain(program -> begin(session, program, wish, by)));
    }

    private Uni<Enrollment> begin(Mutiny.Session session, MentoringProgram program, Wish wish, Reader by) {
        return roster.terms(session, program, wish.person(), wish.role(), wish.terms(), null)
                .chain(terms -> {
                    Enrollment enrollment = Enrollment.of(
                            wish.program(), wish.person(), wish.role(), terms, by.subject(), clock.instant());
                    DomainEvent event = first(enrollment, wish, by);
                    return session.persist(enrollment)
                            .chain(() -> outbox.append(session, event))
                            .replaceWith(enrollment);
                });
    }

    private DomainEvent first(Enrollment enrollment, Wish wish, Reader by) {
        if (wish.consent() != null) {
            return enrollment.accept(wish.consent(), clock.instant());
        }
        return by.is(wish.person()) ? enrollment.accept(clock.instant()) : enrollment.invite();
    }

    private void requireSound(@Nullable WrittenConsent consent, Reader by) {
        if (consent == null) {
            return;
        }
        if (!by.office()) {
            throw Refusal.forbidden("not-yours", "Only the office records what people have said in writing.");
        }
        if (consent.givenOn().isAfter(LocalDate.now(clock))) {
            throw Refusal.brokenRule(
                    "consent-in-future", "A consent given on %s is none yet.".formatted(consent.givenOn()));
        }
    }
}
