package org.facultyaffairs.nomination.escalation;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.facultyaffairs.chassis.audit.Actor;
import org.facultyaffairs.chassis.database.Transactions;
import org.facultyaffairs.chassis.events.Outbox;
import org.facultyaffairs.nomination.opportunity.Opportunity;
import org.facultyaffairs.nomination.opportunity.OpportunityUnanswered;
import org.facultyaffairs.nomination.people.FacultyId;
import org.facultyaffairs.nomination.people.People;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Brings calls that nobody answered up the ladder when their policy says so: no call lapses for want of trying. */
@ApplicationScoped
public class EscalateUnanswered {

    private static final Logger LOG = Logger.getLogger(EscalateUnanswered.class);
    private static final Actor POLICY = Actor.clock("escalation-policy");
    private static final int AT_ONCE = 1000;

    private final Transactions transactions;
    private final UnansweredCalls calls;
    private final People people;
    private final Outbox outbox;
    private final Clock clock;

    EscalateUnanswered(Transactions transactions, UnansweredCalls calls, People people, Outbox outbox, Clock clock) {
        this.transactions = transactions;
        this.calls = calls;
        this.people = people;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Scheduled(
            every = "${house.escalation.every:5s}",
            delayed = "2s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> tick() {
        return transactions
                .read(this::due)
                .chain(ids -> Multi.createFrom()
                        .iterable(ids)
                        .onItem()
                        .transformToUniAndConcatenate(this::escalate)
                        .collect()
                        .last())
                .onFailure()
                .invoke(failure -> LOG.warn("Escalating unanswered calls is tried again", failure))
                .onFailure()
                .recoverWithNull()
                .replaceWithVoid();
    }

    private Uni<List<UUID>> due(Mutiny.Session session) {
        return calls.all(session, AT_ONCE).chain(open -> calls.escalations(
                        session, open.stream().map(Opportunity::id).toList())
                .map(taken -> open.stream()
                        .filter(opportunity -> !due(opportunity, taken).isEmpty())
                        .map(Opportunity::id)
                        .toList()));
    }

    private List<EscalationStep> due(Opportunity opportunity, Map<UUID, List<Escalation>> taken) {
        return new EscalationPolicy(opportunity.policy().escalationDays())
                .due(
                        reached(taken.getOrDefault(opportunity.id(), List.of())),
                        opportunity.deadline(),
                        clock.instant(),
                        clock.getZone());
    }

    static @Nullable EscalationLevel reached(List<Escalation> taken) {
        return taken.stream()
                .map(Escalation::level)
                .max(EscalationLevel::compareTo)
                .orElse(null);
    }

    /** Of several replicas one gets the row; what was handed in or escalated meanwhile is seen before anybody is told. */
    private Uni<Void> escalate(UUID id) {
        return transactions.run(session -> session.createNativeQuery(
                        "select * from opportunity where id = ?1 and status = 'OPEN' for update skip locked",
                        Opportunity.class)
                .setParameter(1, id)
                .getSingleResultOrNull()
                .chain(opportunity -> opportunity == null
                        ? Uni.createFrom().voidItem()
                        : calls.isUnanswered(session, id)
                                .chain(still -> still
                                        ? climb(session, opportunity)
                                        : Uni.createFrom().voidItem())));
    }

    private Uni<Void> climb(Mutiny.Session session, Opportunity opportunity) {
        List<UUID> one = List.of(opportunity.id());
        return calls.escalations(session, one)
                .chain(taken -> calls.slates(session, one).chain(slates -> Multi.createFrom()
                        .iterable(due(opportunity, taken))
                        .onItem()
                        .transformToUniAndConcatenate(
                                step -> bring(session, opportunity, step.level(), slates.get(opportunity.id())))
                        .collect()
                        .last()
                        .replaceWithVoid()));
    }

    private Uni<Void> bring(
            Mutiny.Session session, Opportunity opportunity, EscalationLevel level, @Nullable RecommendedSlate slate) {
        List<UUID> recommended = slate == null
                ? List.of()
                : slate.candidates().stream()
                        .map(RecommendedSlate.Candidate::facultyId)
                        .toList();
        return recipient(session, opportunity, level)
                .call(to -> session.persist(new Escalation(
                        opportunity.id(),
                        level,
                        to,
                        clock.instant(),
                        Math.toIntExact(opportunity.deadline().daysLeft(clock.instant(), clock.getZone())))))
                .map(to -> opportunity.unanswered(
                        level.name(),
                        to.person() == null
                                ? new OpportunityUnanswered.EscalatedTo(null, to.role())
                                : new OpportunityUnanswered.EscalatedTo(to.person(), null),
                        recommended,
                        clock))
                .chain(event -> outbox.append(session, event, POLICY));
    }

    /** A vacant post does not swallow a call: the nearest leader above answers for it, else the office. */
    private Uni<Escalation.Recipient> recipient(
            Mutiny.Session session, Opportunity opportunity, EscalationLevel level) {
        return switch (level) {
            case UNIT_LEADER ->
                people.chartAbove(session, opportunity.unit()).map(chart -> chart.answersFor(opportunity.unit())
                        .map(FacultyId::value)
                        .map(leader -> new Escalation.Recipient(leader, "leader"))
                        .orElseGet(() -> new Escalation.Recipient(null, "program-manager")));
            case OFFICE -> Uni.createFrom().item(new Escalation.Recipient(null, "program-manager"));
            case COMMITTEE -> Uni.createFrom().item(new Escalation.Recipient(null, "committee-member"));
        };
    }
}
