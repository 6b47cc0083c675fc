package org.facultyaffairs.matching.enrollment;

import io.quarkus.arc.All;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.facultyaffairs.chassis.database.Transactions;
import org.facultyaffairs.chassis.events.Outbox;
import org.facultyaffairs.chassis.http.IfMatch;
import org.facultyaffairs.chassis.http.Refusal;
import org.facultyaffairs.matching.program.MentoringProgram;
import org.facultyaffairs.matching.program.ProgramId;
import org.facultyaffairs.matching.program.Programs;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Somebody says yes to the office, or writes their terms anew. */
@ApplicationScoped
public class ChangeEnrollment {

    private final Transactions transactions;
    private final Programs programs;
    private final EnrollmentList enrollments;
    private final Roster roster;
    private final Outbox outbox;
    private final Clock clock;
    private final List<TermsFollower> followers;

    ChangeEnrollment(
            Transactions transactions,
            Programs programs,
            EnrollmentList enrollments,
            Roster roster,
            Outbox outbox,
            Clock clock,
            @All List<TermsFollower> followers) {
        this.transactions = transactions;
        this.programs = programs;
        this.enrollments = enrollments;
        this.roster = roster;
        this.outbox = outbox;
        this.clock = clock;
        this.followers = followers;
    }

    /**
     * What is to be.
     *
     * @param accepted whether they say yes to being asked
     */
    public record Wanted(boolean accepted, WrittenTerms terms) {}

    /**
     * Changes it. The person may do so as long as the programme is open, also after the days of enrolment.
     *
     * @param patch from what is to what is to be
     * @throws Refusal 403 for who may only see it, and when the office says yes for somebody; 404; 409 when it or the
     *     programme has ended, 412 when it changed meanwhile, 422 for terms that cannot be so
     */
    public Uni<Enrollment> change(
            ProgramId program,
            EnrollmentId id,
            Function<Enrollment, Wanted> patch,
            Reader by,
            @Nullable String ifMatch) {
        return transactions.run(
                session -> programs.requireOpen(session, program).chain(open -> enrollments
                        .requireOwn(session, program, id, by)
                        .invoke(enrollment -> IfMatch.require(ifMatch, enrollment.version()))
                        .call(enrollment -> apply(session, open, enrollment, patch.apply(enrollment), by))
                        .call(session::flush)));
    }

    private Uni<Void> apply(
            Mutiny.Session session, MentoringProgram program, Enrollment enrollment, Wanted wanted, Reader by) {
        boolean accepts = wanted.accepted() && enrollment.status() == EnrollmentStatus.INVITED;
        if (accepts && !by.is(enrollment.person())) {
            throw Refusal.forbidden(
                    "no-edict", "Only they themselves can say that they take part: nobody is enrolled by edict.");
        }
        return roster.terms(
                        session, program, enrollment.person(), enrollment.role(), wanted.terms(), enrollment.terms())
                .chain(terms -> {
                    boolean other = !Objects.equals(terms, enrollment.terms());
                    if (accepts) {
                        return outbox.append(session, enrollment.accept(terms, clock.instant()));
                    }
                    return other
                            ? outbox.append(session, enrollment.change(terms, clock.instant()))
                                    .chain(() -> followed(session, enrollment))
                            : Uni.createFrom().voidItem();
                });
    }

    private Uni<Void> followed(Mutiny.Session session, Enrollment enrollment) {
        Uni<Void> done = Uni.createFrom().voidItem();
        if (enrollment.status() == EnrollmentStatus.ENROLLED) {
            for (TermsFollower follower : followers) {
                done = done.chain(() -> follower.changed(session, enrollment));
            }
        }
        return done;
    }
}
