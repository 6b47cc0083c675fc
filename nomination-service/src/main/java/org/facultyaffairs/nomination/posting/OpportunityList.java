package org.facultyaffairs.nomination.posting;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.facultyaffairs.chassis.http.Caller;
import org.facultyaffairs.chassis.http.Cursor;
import org.facultyaffairs.chassis.http.Page;
import org.facultyaffairs.chassis.http.Paging;
import org.facultyaffairs.chassis.http.Transactions;
import org.facultyaffairs.nomination.opportunity.Opportunity;
import org.facultyaffairs.nomination.opportunity.OpportunityKind;
import org.facultyaffairs.nomination.opportunity.OpportunityStatus;
import org.facultyaffairs.nomination.people.UnitId;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** The opportunities that the caller may see, nearest deadline first. */
@ApplicationScoped
public class OpportunityList {

    private final Transactions transactions;
    private final Onlooker onlooker;
    private final Clock clock;
    private final Caller caller;

    OpportunityList(Transactions transactions, Onlooker onlooker, Clock clock, Caller caller) {
        this.transactions = transactions;
        this.onlooker = onlooker;
        this.clock = clock;
        this.caller = caller;
    }

    /**
     * What is asked for; what is absent is not asked.
     *
     * @param open taking nominations today
     * @param eligible that the caller could be put forward for
     */
    public record Filter(
            @Nullable OpportunityKind kind,
            @Nullable UnitId unit,
            @Nullable OpportunityStatus status,
            @Nullable Boolean open,
            @Nullable Boolean eligible) {}

    public Uni<Page<Opportunity>> page(Filter filter, Paging paging) {
        LocalDate afterDay = paging.after(2)
                .map(cursor -> LocalDate.parse(cursor.keys().get(0)))
                .orElse(LocalDate.EPOCH);
        UUID afterId = paging.after(2)
                .map(cursor -> UUID.fromString(cursor.keys().get(1)))
                .orElse(new UUID(0, 0));
        return transactions
                .read(session -> onlooker.look(session, caller)
                        .chain(view ->
                                fill(session, filter, view, paging.limit(), afterDay, afterId, new ArrayList<>())))
                .map(rows -> Page.cut(
                        rows,
                        paging.limit(),
                        last -> Cursor.of(
                                last.deadline().day().toString(), last.id().toString())));
    }

    /** Reads on until the page is full: whether somebody is eligible is not the database's to say. */
    private Uni<List<Opportunity>> fill(
            Mutiny.Session session,
            Filter filter,
            Onlooker.View view,
            int limit,
            LocalDate afterDay,
            UUID afterId,
            List<Opportunity> found) {
        int wanted = limit + 1;
        return query(session, filter, afterDay, afterId)
                .setMaxResults(wanted)
                .getResultList()
                .chain(rows -> {
                    rows.stream()
                            .filter(view::maySee)
                            .filter(row -> !Boolean.TRUE.equals(filter.eligible()) || view.isEligibleFor(row))
                            .limit((long) wanted - found.size())
                            .forEach(found::add);
                    if (rows.size() < wanted || found.size() == wanted) {
                        return Uni.createFrom().item(found);
                    }
                    Opportunity last = rows.get(rows.size() - 1);
                    return fill(session, filter, view, limit, last.deadline().day(), last.id(), found);
                });
    }

    private Mutiny.SelectionQuery<Opportunity> query(
            Mutiny.Session session, Filter filter, LocalDate afterDay, UUID afterId) {
        List<Object> values = new ArrayList<>(List.of(afterDay, afterId));
        StringBuilder where = new StringBuilder(
                "from Opportunity where (internalDeadline > ?1 or (internalDeadline = ?1 and id > ?2))");
        and(where, values, "kind = ?", filter.kind());
        and(
                where,
                values,
                "unit = ?",
                filter.unit() == null ? null : filter.unit().value());
        and(where, values, "status = ?", filter.status());
        if (filter.open() != null) {
            values.add(LocalDate.ofInstant(clock.instant(), clock.getZone()));
            where.append(filter.open() ? " and " : " and not ")
                    .append("(status = 'OPEN' and internalDeadline >= ?")
                    .append(values.size())
                    .append(')');
        }
        Mutiny.SelectionQuery<Opportunity> query =
                session.createSelectionQuery(where + " order by internalDeadline, id", Opportunity.class);
        for (int number = 1; number <= values.size(); number++) {
            query.setParameter(number, values.get(number - 1));
        }
        return query;
    }

    private static void and(StringBuilder where, List<Object> values, String condition, @Nullable Object value) {
        if (value != null) {
            values.add(value);
            where.append(" and ").append(condition).append(values.size());
        }
    }
}
