package org.facultyaffairs.nomination.escalation;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.facultyaffairs.nomination.listing.DayPlace;
import org.facultyaffairs.nomination.nomination.NominationStatus;
import org.facultyaffairs.nomination.opportunity.Opportunity;
import org.facultyaffairs.nomination.people.UnitId;
import org.hibernate.reactive.mutiny.Mutiny;

/** Open calls for which nothing was handed in yet, and to whom they have been brought. */
@ApplicationScoped
class UnansweredCalls {

    private static final List<NominationStatus> ANSWERS = Arrays.stream(NominationStatus.values())
            .filter(NominationStatus::answersTheCall)
            .toList();

    private static final String UNANSWERED = """
            from Opportunity o
             where o.status = 'OPEN' and o.facts.internalDeadline >= :today
               and not exists (from Nomination n where n.opportunityId = o.id and n.status in :answers)""";

    private static final String AFTER =
            " and (o.facts.internalDeadline > :day or (o.facts.internalDeadline = :day and o.id > :id))";

    private final Clock clock;

    UnansweredCalls(Clock clock) {
        this.clock = clock;
    }

    /** All of them, nearest deadline first. */
    Uni<List<Opportunity>> all(Mutiny.Session session, int most) {
        return query(session, "").setMaxResults(most).getResultList();
    }

    /** A page of them. */
    Uni<List<Opportunity>> after(Mutiny.Session session, DayPlace place, int most) {
        return after(query(session, AFTER), place, most);
    }

    /** The same among the units given. */
    Uni<List<Opportunity>> after(Mutiny.Session session, DayPlace place, int most, Collection<String> units) {
        return after(
                query(session, AFTER + " and o.facts.unit in :units")
                        .setParameter("units", units.stream().map(UnitId::new).toList()),
                place,
                most);
    }

    private static Uni<List<Opportunity>> after(Mutiny.SelectionQuery<Opportunity> query, DayPlace place, int most) {
        return query.setParameter("day", place.day())
                .setParameter("id", place.id())
                .setMaxResults(most)
                .getResultList();
    }

    /** Whether one of them is still unanswered. */
    Uni<Boolean> isUnanswered(Mutiny.Session session, UUID id) {
        return query(session, " and o.id = :id")
                .setParameter("id", id)
                .getResultList()
                .map(found -> !found.isEmpty());
    }

    /** The levels that each has reached, lowest first. */
    Uni<Map<UUID, List<Escalation>>> escalations(Mutiny.Session session, Collection<UUID> opportunities) {
        return opportunities.isEmpty()
                ? Uni.createFrom().item(Map.of())
                : session.createSelectionQuery(
                                "from Escalation where opportunityId in ?1 order by at, level", Escalation.class)
                        .setParameter(1, List.copyOf(opportunities))
                        .getResultList()
                        .map(found -> found.stream().collect(Collectors.groupingBy(Escalation::opportunityId)));
    }

    /** What was recommended for each. */
    Uni<Map<UUID, RecommendedSlate>> slates(Mutiny.Session session, Collection<UUID> opportunities) {
        return opportunities.isEmpty()
                ? Uni.createFrom().item(Map.of())
                : session.createSelectionQuery(
                                "from RecommendedSlate where opportunityId in ?1", RecommendedSlate.class)
                        .setParameter(1, List.copyOf(opportunities))
                        .getResultList()
                        .map(found -> found.stream()
                                .collect(Collectors.toMap(RecommendedSlate::opportunityId, Function.identity())));
    }

    private Mutiny.SelectionQuery<Opportunity> query(Mutiny.Session session, String more) {
        return session.createSelectionQuery(
                        UNANSWERED + more + " order by o.facts.internalDeadline, o.id", Opportunity.class)
                .setParameter("today", LocalDate.ofInstant(clock.instant(), clock.getZone()))
                .setParameter("answers", ANSWERS);
    }
}
