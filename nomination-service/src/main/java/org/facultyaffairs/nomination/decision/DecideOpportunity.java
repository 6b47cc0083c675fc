package org.facultyaffairs.nomination.decision;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.facultyaffairs.chassis.database.Transactions;
import org.facultyaffairs.chassis.http.Caller;
import org.facultyaffairs.chassis.http.Refusal;
import org.facultyaffairs.nomination.committee.Attendance;
import org.facultyaffairs.nomination.committee.CommitteeDoor;
import org.facultyaffairs.nomination.nomination.Nomination;
import org.facultyaffairs.nomination.people.Acting;
import org.hibernate.reactive.mutiny.Mutiny;

/** The committee decides, once. Of two decisions at the same time the second finds it taken. */
@ApplicationScoped
public class DecideOpportunity {

    private final Transactions transactions;
    private final CommitteeDoor door;
    private final Deliberation deliberation;
    private final Quorum quorum;
    private final Announcements announcements;
    private final Clock clock;
    private final Caller caller;

    DecideOpportunity(
            Transactions transactions,
            CommitteeDoor door,
            Deliberation deliberation,
            Quorum quorum,
            Announcements announcements,
            Clock clock,
            Caller caller) {
        this.transactions = transactions;
        this.door = door;
        this.deliberation = deliberation;
        this.quorum = quorum;
        this.announcements = announcements;
        this.clock = clock;
        this.caller = caller;
    }

    /**
     * Decides about everything before the committee.
     *
     * @throws Refusal 403 for who is neither chair nor of the office; 404 without a committee; 409 when it is decided,
     *     when more are selected than there are slots, or when a nomination was not taken up or not read; 422 without a
     *     quorum, and for what cannot be selected
     */
    public Uni<Minutes> decide(UUID opportunity, Verdict verdict) {
        return transactions.run(session -> door.enterForChange(session, opportunity)
                .invoke(Attendance::requirePresiding)
                .invoke(attendance -> attendance.committee().requireUndecided())
                .chain(attendance -> deliberation
                        .table(session, opportunity, verdict.selected())
                        .call(table -> quorum.require(session, attendance, table.nominations(), verdict.present()))
                        .chain(table -> carryOut(session, attendance, table, verdict))));
    }

    /**
     * The minutes, for the chair and the office.
     *
     * @throws Refusal 403 for other members, 404 before the decision
     */
    public Uni<Minutes> minutes(UUID opportunity) {
        return transactions.read(session -> door.enter(session, opportunity)
                .invoke(Attendance::requirePresiding)
                .chain(attendance -> session.find(Minutes.class, opportunity))
                .onItem()
                .ifNull()
                .failWith(() -> Refusal.notFound("not-decided", "The committee has not decided yet.")));
    }

    private Uni<Minutes> carryOut(
            Mutiny.Session session, Attendance attendance, Deliberation.Table table, Verdict verdict) {
        String by = Acting.by(caller);
        attendance.opportunity().fill(verdict.selected().size());
        attendance.committee().decide(clock.instant());
        Minutes minutes = Minutes.take(
                attendance.opportunity().id(),
                verdict,
                others(table, verdict),
                attendance.opportunity().policy().committeeQuorum(),
                by,
                clock.instant());
        return announcements
                .tellAll(session, attendance.opportunity(), table, verdict, by)
                .chain(() -> session.persist(minutes))
                .chain(session::flush)
                .replaceWith(minutes);
    }

    private static List<UUID> others(Deliberation.Table table, Verdict verdict) {
        return table.nominations().stream()
                .map(Nomination::id)
                .filter(id -> !verdict.selected().contains(id))
                .toList();
    }
}
