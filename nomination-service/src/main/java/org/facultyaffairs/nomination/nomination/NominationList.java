package org.facultyaffairs.nomination.nomination;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.facultyaffairs.chassis.database.Transactions;
import org.facultyaffairs.chassis.http.Caller;
import org.facultyaffairs.chassis.http.Page;
import org.facultyaffairs.chassis.http.Paging;
import org.facultyaffairs.chassis.listing.WholeList;
import org.facultyaffairs.nomination.listing.TimePlace;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** The nominations that the caller may see: their own, and for the office all. */
@ApplicationScoped
public class NominationList {

    private final Transactions transactions;
    private final Caller caller;

    NominationList(Transactions transactions, Caller caller) {
        this.transactions = transactions;
        this.caller = caller;
    }

    /** From which side one looks at one's own nominations. */
    public enum Side {
        NOMINEE,
        NOMINATOR
    }

    /** What is asked for; what is absent is not asked. */
    public record Filter(
            @Nullable UUID opportunity,
            @Nullable NominationStatus status,
            @Nullable Side side) {}

    /** Oldest first. The office sees all of them, unless it asks for its own by naming a side. */
    public Uni<Page<Nomination>> page(Filter filter, Paging paging) {
        return page(conditions(filter), paging);
    }

    /** The same as one stream. */
    public Multi<Nomination> all(Filter filter) {
        Conditions conditions = conditions(filter);
        return WholeList.of(paging -> page(conditions, paging));
    }

    private Uni<Page<Nomination>> page(Conditions conditions, Paging paging) {
        TimePlace place = TimePlace.after(paging.after(TimePlace.KEYS));
        return transactions.read(session -> conditions
                .query(session, place)
                .setMaxResults(paging.limit() + 1)
                .getResultList()
                .map(rows ->
                        Page.cut(rows, paging.limit(), last -> new TimePlace(last.draftedAt(), last.id()).cursor())));
    }

    private Conditions conditions(Filter filter) {
        Conditions conditions = new Conditions();
        if (filter.side() == Side.NOMINEE) {
            conditions.and("nomineeId = :me", "me", caller.requirePerson());
        } else if (filter.side() == Side.NOMINATOR) {
            conditions.and("nominatorId = :me", "me", caller.requirePerson());
        } else if (!caller.has("program-manager")) {
            conditions.and("(nomineeId = :me or nominatorId = :me)", "me", caller.requirePerson());
        }
        if (filter.opportunity() != null) {
            conditions.and("opportunityId = :opportunity", "opportunity", filter.opportunity());
        }
        if (filter.status() != null) {
            conditions.and("status = :status", "status", filter.status());
        }
        return conditions;
    }

    /** Conditions with their values, by name. */
    private static final class Conditions {

        private final Map<String, Object> values = new HashMap<>();
        private final StringBuilder where = new StringBuilder("from Nomination where 1 = 1");

        void and(String condition, String name, Object value) {
            values.put(name, value);
            where.append(" and ").append(condition);
        }

        Mutiny.SelectionQuery<Nomination> query(Mutiny.Session session, TimePlace place) {
            String after = " and (draftedAt > :at or (draftedAt = :at and id > :id))";
            Mutiny.SelectionQuery<Nomination> query = session.createSelectionQuery(
                            where + after + " order by draftedAt, id", Nomination.class)
                    .setParameter("at", place.at())
                    .setParameter("id", place.id());
            values.forEach(query::setParameter);
            return query;
        }
    }
}
