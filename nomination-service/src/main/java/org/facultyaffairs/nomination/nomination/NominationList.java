package org.facultyaffairs.nomination.nomination;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.facultyaffairs.chassis.http.Caller;
import org.facultyaffairs.chassis.http.Cursor;
import org.facultyaffairs.chassis.http.Page;
import org.facultyaffairs.chassis.http.Paging;
import org.facultyaffairs.chassis.http.Transactions;
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
        Conditions conditions = conditions(filter);
        paging.after(2)
                .ifPresent(cursor -> conditions.after(
                        Instant.parse(cursor.keys().get(0)),
                        UUID.fromString(cursor.keys().get(1))));
        return transactions.read(session -> conditions
                .query(session)
                .setMaxResults(paging.limit() + 1)
                .getResultList()
                .map(rows -> Page.cut(
                        rows,
                        paging.limit(),
                        last -> Cursor.of(last.draftedAt().toString(), last.id().toString()))));
    }

    private Conditions conditions(Filter filter) {
        Conditions conditions = new Conditions();
        if (filter.side() == Side.NOMINEE) {
            conditions.and("nomineeId = ?%d", caller.requirePerson());
        } else if (filter.side() == Side.NOMINATOR) {
            conditions.and("nominatorId = ?%d", caller.requirePerson());
        } else if (!caller.has("program-manager")) {
            conditions.and("(nomineeId = ?%1$d or nominatorId = ?%1$d)", caller.requirePerson());
        }
        if (filter.opportunity() != null) {
            conditions.and("opportunityId = ?%d", filter.opportunity());
        }
        if (filter.status() != null) {
            conditions.and("status = ?%d", filter.status());
        }
        return conditions;
    }

    /** Conditions with their values, each numbered as it comes. */
    private static final class Conditions {

        private final List<Object> values = new ArrayList<>();
        private final StringBuilder where = new StringBuilder("from Nomination where 1 = 1");

        void and(String condition, Object value) {
            values.add(value);
            where.append(" and ").append(condition.formatted(values.size()));
        }

        void after(Instant draftedAt, UUID id) {
            values.add(draftedAt);
            values.add(id);
            where.append(" and (draftedAt > ?%1$d or (draftedAt = ?%1$d and id > ?%2$d))"
                    .formatted(values.size() - 1, values.size()));
        }

        Mutiny.SelectionQuery<Nomination> query(Mutiny.Session session) {
            Mutiny.SelectionQuery<Nomination> query =
                    session.createSelectionQuery(where + " order by draftedAt, id", Nomination.class);
            for (int number = 1; number <= values.size(); number++) {
                query.setParameter(number, values.get(number - 1));
            }
            return query;
        }
    }
}
