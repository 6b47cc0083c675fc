package org.facultyaffairs.nomination.committee;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.facultyaffairs.chassis.audit.Audit;
import org.facultyaffairs.chassis.database.Transactions;
import org.facultyaffairs.chassis.http.Caller;
import org.facultyaffairs.chassis.http.Refusal;
import org.facultyaffairs.nomination.nomination.Nomination;
import org.facultyaffairs.nomination.people.Acting;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** A member says that they should keep away from a nomination, or the office says it for them; it holds at once. */
@ApplicationScoped
public class DeclareConflict {

    private final Transactions transactions;
    private final CommitteeDoor door;
    private final CommitteeFollowers followers;
    private final Audit audit;
    private final Clock clock;
    private final Caller caller;

    DeclareConflict(
            Transactions transactions,
            CommitteeDoor door,
            CommitteeFollowers followers,
            Audit audit,
            Clock clock,
            Caller caller) {
        this.transactions = transactions;
        this.door = door;
        this.followers = followers;
        this.audit = audit;
        this.clock = clock;
        this.caller = caller;
    }

    /**
     * Declares a conflict; a review that the member has begun or handed in no longer counts.
     *
     * @param member absent for the caller's own
     * @throws Refusal 403 for who does not sit on the committee or speaks for another member, 409 once it has decided, 422
     *     for a nomination of another opportunity
     */
    public Uni<Declaration> declare(UUID opportunity, @Nullable UUID member, @Nullable UUID nomination, String reason) {
        return transactions.run(session -> door.enterForChange(session, opportunity)
                .invoke(attendance -> attendance.committee().requireUndecided())
                .call(() -> requireOfThis(session, opportunity, nomination))
                .chain(attendance -> keep(
                                session,
                                opportunity,
                                new Declaration.Words(whose(attendance, member), nomination, reason))
                        .call(() -> followers.follow(session, attendance.opportunity(), attendance.committee())))
                .call(session::flush));
    }

    private Uni<Declaration> keep(Mutiny.Session session, UUID opportunity, Declaration.Words words) {
        Declaration declaration = Declaration.of(opportunity, words, Acting.by(caller), clock.instant());
        return session.persist(declaration)
                .chain(() -> audit.note(session, "conflict-declared", opportunity.toString(), null))
                .replaceWith(declaration);
    }

    private UUID whose(Attendance attendance, @Nullable UUID member) {
        UUID whose = Optional.ofNullable(member).orElseGet(caller::requirePerson);
        if (attendance.capacity() != Capacity.OFFICE && !caller.is(whose)) {
            throw Refusal.forbidden("not-yours-to-declare", "A member declares their own conflicts; the office any.");
        }
        if (attendance.committee().seatOf(whose).isEmpty()) {
            throw Refusal.brokenRule("not-a-member", "This person does not sit on the committee.");
        }
        return whose;
    }

    private static Uni<Void> requireOfThis(Mutiny.Session session, UUID opportunity, @Nullable UUID nomination) {
        if (nomination == null) {
            return Uni.createFrom().voidItem();
        }
        return session.find(Nomination.class, nomination)
                .invoke(found -> {
                    if (found == null || !found.opportunityId().equals(opportunity)) {
                        throw Refusal.brokenRule(
                                "nomination-not-of-this", "This opportunity has no nomination with this id.");
                    }
                })
                .replaceWithVoid();
    }
}
