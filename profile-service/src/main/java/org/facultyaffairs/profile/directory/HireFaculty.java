package org.facultyaffairs.profile.directory;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import org.facultyaffairs.chassis.database.Transactions;
import org.facultyaffairs.chassis.http.Refusal;
import org.hibernate.reactive.mutiny.Mutiny;

/** HR tells of somebody new. */
@ApplicationScoped
public class HireFaculty {

    private final Transactions transactions;
    private final Announcements announcements;
    private final Clock clock;

    HireFaculty(Transactions transactions, Announcements announcements, Clock clock) {
        this.transactions = transactions;
        this.announcements = announcements;
        this.clock = clock;
    }

    /**
     * Takes the person on.
     *
     * @throws Refusal 409 when the number, the address or the iD is somebody's, 422 when the unit is unknown
     */
    public Uni<FacultyMember> hire(HrFacts facts) {
        return transactions.run(session -> requireNew(session, facts)
                .call(() -> FactsCheck.check(session, facts))
                .map(isNew -> FacultyMember.hire(facts, LocalDate.now(clock)))
                .call(session::persist)
                .call(member -> announcements.of(session, member, "hired")));
    }

    private static Uni<Boolean> requireNew(Mutiny.Session session, HrFacts facts) {
        return session.find(
                        FacultyMember.class, facts.employeeNumber().facultyId().value())
                .map(known -> {
                    if (known != null) {
                        throw Refusal.conflict(
                                "employee-number-taken",
                                "Employee number %s is on file already; change the person at /v1/faculty/%s."
                                        .formatted(known.employeeNumber(), known.id()));
                    }
                    return true;
                });
    }
}
