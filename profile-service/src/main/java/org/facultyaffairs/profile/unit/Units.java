package org.facultyaffairs.profile.unit;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.facultyaffairs.chassis.database.Transactions;
import org.facultyaffairs.chassis.http.Cursor;
import org.facultyaffairs.chassis.http.Page;
import org.facultyaffairs.chassis.http.Paging;
import org.facultyaffairs.chassis.http.Refusal;

/** The units there are. */
@ApplicationScoped
public class Units {

    private final Transactions transactions;

    Units(Transactions transactions) {
        this.transactions = transactions;
    }

    /**
     * One unit.
     *
     * @throws Refusal 404 when unknown
     */
    public Uni<OrgUnit> require(UnitId id) {
        return transactions.read(session -> session.find(OrgUnit.class, id.value())
                .onItem()
                .ifNull()
                .failWith(() -> Refusal.notFound("unit-not-found", "No unit " + id.value() + " is known.")));
    }

    /** All units, by id. */
    public Uni<Page<OrgUnit>> list(Paging paging) {
        String after = paging.after(1).map(cursor -> cursor.text(0)).orElse("");
        return transactions.read(
                session -> session.createSelectionQuery("from OrgUnit where id > ?1 order by id", OrgUnit.class)
                        .setParameter(1, after)
                        .setMaxResults(paging.limit() + 1)
                        .getResultList()
                        .map(rows -> Page.cut(rows, paging.limit(), last -> Cursor.of(last.id()))));
    }
}
