package org.facultyaffairs.profile.directory;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import org.facultyaffairs.chassis.database.Transactions;
import org.facultyaffairs.chassis.http.IfMatch;
import org.facultyaffairs.chassis.http.Refusal;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** HR says how things are with a person now; the same again changes nothing and tells nobody. */
@ApplicationScoped
public class ChangeFaculty {

    private final Transactions transactions;
    private final Announcements announcements;
    private final Clock clock;

    ChangeFaculty(Transactions transactions, Announcements announcements, Clock clock) {
        this.transactions = transactions;
        this.announcements = announcements;
        this.clock = clock;
    }

    /**
     * Takes over what HR says.
     *
     * @throws Refusal 404 when unknown, 409 and 422 as for somebody new, 412 and 428 as {@link IfMatch}
     */
    public Uni<FacultyMember> change(FacultyId id, HrFacts facts, @Nullable String ifMatch) {
        return transactions.run(session -> Faculty.requireForChange(session, id)
                .invoke(member -> IfMatch.require(ifMatch, member.version()))
                .call(member -> member.differsFrom(facts)
                        ? takeOver(session, member, facts)
                        : Uni.createFrom().voidItem()));
    }

    private Uni<Void> takeOver(Mutiny.Session session, FacultyMember member, HrFacts facts) {
        return FactsCheck.check(session, facts)
                .invoke(() -> member.change(facts, LocalDate.now(clock)))
                .chain(() -> announcements.of(session, member, "HR's facts changed"));
    }

    /**
     * The person leaves today.
     *
     * @throws Refusal 404 when unknown, 409 when they left before, 412 and 428 as {@link IfMatch}
     */
    public Uni<Void> depart(FacultyId id, @Nullable String ifMatch) {
        return transactions.run(session -> Faculty.requireForChange(session, id)
                .invoke(member -> IfMatch.require(ifMatch, member.version()))
                .invoke(member -> member.depart(LocalDate.now(clock)))
                .chain(member -> announcements.of(session, member, "left")));
    }
}
