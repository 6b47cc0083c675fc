package org.facultyaffairs.nomination.shortlist;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.facultyaffairs.chassis.audit.Audit;
import org.facultyaffairs.chassis.database.Transactions;
import org.facultyaffairs.chassis.http.Caller;
import org.facultyaffairs.chassis.http.IfMatch;
import org.facultyaffairs.chassis.http.Refusal;
import org.facultyaffairs.nomination.committee.Attendance;
import org.facultyaffairs.nomination.committee.CommitteeDoor;
import org.facultyaffairs.nomination.nomination.Nomination;
import org.facultyaffairs.nomination.nomination.NominationStatus;
import org.facultyaffairs.nomination.nomination.Nominations;
import org.facultyaffairs.nomination.opportunity.Opportunity;
import org.facultyaffairs.nomination.people.Acting;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** The chair or the office says which nominations go forward. */
@ApplicationScoped
public class SetSlate {

    private final Transactions transactions;
    private final CommitteeDoor door;
    private final Slates slates;
    private final Nominations nominations;
    private final Audit audit;
    private final Clock clock;
    private final Caller caller;

    SetSlate(
            Transactions transactions,
            CommitteeDoor door,
            Slates slates,
            Nominations nominations,
            Audit audit,
            Clock clock,
            Caller caller) {
        this.transactions = transactions;
        this.door = door;
        this.slates = slates;
        this.nominations = nominations;
        this.audit = audit;
        this.clock = clock;
        this.caller = caller;
    }

    /**
     * The slate, set or not.
     *
     * @throws Refusal 403 for who is neither chair nor of the office, 404 without a committee
     */
    public Uni<Optional<Slate>> read(UUID opportunity) {
        return transactions.read(session -> door.enter(session, opportunity)
                .invoke(Attendance::requirePresiding)
                .chain(attendance -> slates.find(session, opportunity)));
    }

    /**
     * Sets the slate, or another.
     *
     * @param ifMatch always required; version 0 is that of a slate that was never set
     * @throws Refusal 403 and 404 as {@link #read}, 409 once the committee has decided, 412 and 428 as {@link IfMatch},
     *     422 for what is not before the committee
     */
    public Uni<Slate> set(UUID opportunity, List<UUID> chosen, @Nullable String ifMatch) {
        return transactions.run(session -> door.enterForChange(session, opportunity)
                .invoke(Attendance::requirePresiding)
                .invoke(attendance -> attendance.committee().requireUndecided())
                .chain(attendance -> slates.find(session, opportunity)
                        .invoke(present -> IfMatch.require(
                                ifMatch, present.map(Slate::version).orElse(0L)))
                        .call(() -> requireBeforeTheCommittee(session, opportunity, chosen))
                        .chain(present -> keep(session, attendance.opportunity(), present, chosen)))
                .call(() -> audit.note(session, "slate-set", opportunity.toString(), null))
                .call(session::flush));
    }

    private Uni<Slate> keep(
            Mutiny.Session session, Opportunity opportunity, Optional<Slate> present, List<UUID> chosen) {
        String by = Acting.by(caller);
        present.ifPresent(slate -> slate.set(chosen, by, clock.instant()));
        return present.map(slate -> Uni.createFrom().item(slate)).orElseGet(() -> {
            Slate slate = Slate.of(opportunity, chosen, by, clock.instant());
            return session.persist(slate).replaceWith(slate);
        });
    }

    private Uni<Void> requireBeforeTheCommittee(Mutiny.Session session, UUID opportunity, List<UUID> chosen) {
        return nominations
                .of(session, opportunity, EnumSet.of(NominationStatus.COMMITTEE_REVIEW))
                .map(found -> found.stream().map(Nomination::id).collect(Collectors.toSet()))
                .invoke(found -> refuse(chosen, found))
                .replaceWithVoid();
    }

    private static void refuse(List<UUID> chosen, Set<UUID> beforeTheCommittee) {
        Set<UUID> seen = new HashSet<>();
        List<Refusal.Violation> wrong = IntStream.range(0, chosen.size())
                .filter(place -> !seen.add(chosen.get(place)) || !beforeTheCommittee.contains(chosen.get(place)))
                .mapToObj(place -> new Refusal.Violation(
                        "nominationIds[%d]".formatted(place),
                        "This nomination is named twice, or is not before the committee of this opportunity."))
                .toList();
        if (!wrong.isEmpty()) {
            throw Refusal.brokenRule("slate-invalid", "Only what is before the committee can go forward.", wrong);
        }
    }
}
