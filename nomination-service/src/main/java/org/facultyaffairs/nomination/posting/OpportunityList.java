package org.facultyaffairs.nomination.posting;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.facultyaffairs.chassis.database.Transactions;
import org.facultyaffairs.chassis.http.Caller;
import org.facultyaffairs.chassis.http.Page;
import org.facultyaffairs.chassis.http.Paging;
import org.facultyaffairs.chassis.listing.WholeList;
import org.facultyaffairs.nomination.listing.DayPlace;
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

    /** One page. */
    public Uni<Page<Opportunity>> page(Filter filter, Paging paging) {
        DayPlace start = DayPlace.after(paging.after(DayPlace.KEYS));
        int limit = paging.limit();
        return transactions
                .read(session -> onlooker.look(session, caller)
                        .chain(view -> fill(session, filter, view, limit + 1, start, new ArrayList<>())))
                .map(rows -> Page.cut(rows, limit, last -> place(last).cursor()));
    }

    /** The same as one stream. */
    public Multi<Opportunity> all(Filter filter) {
        return WholeList.of(paging -> page(filter, paging));
    }

    private static DayPlace place(Opportunity opportunity) {
        return new DayPlace(opportunity.deadline().day(), opportunity.id());
    }

    /** Reads on until the page is full: whether somebody is eligible is not the database's to say. */
    private Uni<List<Opportunity>> fill(
            Mutiny.Session session,
            Filter filter,
            Onlooker.View view,
            int wanted,
            DayPlace after,
            List<Opportunity> found) {
        return query(session, filter, after)
                .setMaxResults(wanted)
                .getResultList()
                .chain(rows -> {
                    rows.stream()
                            .filter(view::maySee)
                            .filter(row -> !Boolean.TRUE.equals(filter.eligible()) || view.isEligibleFor(row))
                            .limit((long) wanted - found.size())
                            .forEach(found::add);
                    return rows.size() < wanted || found.size() == wanted
                            ? Uni.createFrom().item(found)
                            : fill(session, filter, view, wanted, place(rows.get(rows.size() - 1)), found);
                });
    }

    private Mutiny.SelectionQuery<Opportunity> query(Mutiny.Session session, Filter filter, DayPlace after) {
        List<Object> values = new ArrayList<>(List.of(after.day(), after.id()));
        StringBuilder where = new StringBuilder(
                "from Opportunity where (facts.internalDeadline > ?1 or (facts.internalDeadline = ?1 and id > ?2))");
        and(where, values, "facts.kind = ?", filter.kind());
        and(where, values, "facts.unit = ?", filter.unit());
        and(where, values, "status = ?", filter.status());
        if (filter.open() != null) {
            values.add(LocalDate.ofInstant(clock.instant(), clock.getZone()));
            where.append(filter.open() ? " and " : " and not ")
                    .append("(status = 'OPEN' and facts.internalDeadline >= ?")
                    .append(values.size())
                    .append(')');
        }
        Mutiny.SelectionQuery<Opportunity> query =
                session.createSelectionQuery(where + " order by facts.internalDeadline, id", Opportunity.class);
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
