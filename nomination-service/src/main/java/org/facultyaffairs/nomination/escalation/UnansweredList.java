package org.facultyaffairs.nomination.escalation;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.facultyaffairs.chassis.database.Transactions;
import org.facultyaffairs.chassis.http.Caller;
import org.facultyaffairs.chassis.http.Page;
import org.facultyaffairs.chassis.http.Paging;
import org.facultyaffairs.nomination.listing.DayPlace;
import org.facultyaffairs.nomination.opportunity.Opportunity;
import org.facultyaffairs.nomination.people.People;
import org.hibernate.reactive.mutiny.Mutiny;

/** Unanswered calls for those who can do something about them: the office all, a leader those of their units. */
@ApplicationScoped
public class UnansweredList {

    private final Transactions transactions;
    private final UnansweredCalls calls;
    private final People people;
    private final Clock clock;
    private final Caller caller;

    UnansweredList(Transactions transactions, UnansweredCalls calls, People people, Clock clock, Caller caller) {
        this.transactions = transactions;
        this.calls = calls;
        this.people = people;
        this.clock = clock;
        this.caller = caller;
    }

    /**
     * One unanswered call.
     *
     * @param taken the levels it has been brought to, lowest first
     * @param next the level that it reaches next, if nobody is put forward before
     */
    public record Unanswered(
            Opportunity opportunity,
            int daysLeft,
            List<Escalation> taken,
            Optional<EscalationStep> next,
            List<RecommendedSlate.Candidate> recommended) {}

    /** Nearest deadline first. */
    public Uni<Page<Unanswered>> page(Paging paging) {
        DayPlace place = DayPlace.after(paging.after(DayPlace.KEYS));
        return transactions.read(session -> mine(session, place, paging.limit() + 1)
                .chain(found -> describe(session, found))
                .map(rows -> Page.cut(
                        rows, paging.limit(), last -> place(last.opportunity()).cursor())));
    }

    private static DayPlace place(Opportunity opportunity) {
        return new DayPlace(opportunity.deadline().day(), opportunity.id());
    }

    private Uni<List<Opportunity>> mine(Mutiny.Session session, DayPlace place, int most) {
        if (caller.has("program-manager")) {
            return calls.after(session, place, most);
        }
        return people.unitsLedBy(session, caller.requirePerson())
                .chain(units ->
                        units.isEmpty() ? Uni.createFrom().item(List.of()) : calls.after(session, place, most, units));
    }

    private Uni<List<Unanswered>> describe(Mutiny.Session session, List<Opportunity> found) {
        List<UUID> ids = found.stream().map(Opportunity::id).toList();
        return calls.escalations(session, ids)
                .chain(taken -> calls.slates(session, ids).map(slates -> found.stream()
                        .map(opportunity -> describe(
                                opportunity,
                                taken.getOrDefault(opportunity.id(), List.of()),
                                Optional.ofNullable(slates.get(opportunity.id()))))
                        .toList()));
    }

    private Unanswered describe(Opportunity opportunity, List<Escalation> taken, Optional<RecommendedSlate> slate) {
        return new Unanswered(
                opportunity,
                Math.toIntExact(opportunity.deadline().daysLeft(clock.instant(), clock.getZone())),
                taken,
                new EscalationPolicy(opportunity.policy().escalationDays())
                        .next(
                                EscalateUnanswered.reached(taken),
                                opportunity.deadline(),
                                clock.instant(),
                                clock.getZone()),
                slate.map(RecommendedSlate::candidates).orElse(List.of()));
    }
}
