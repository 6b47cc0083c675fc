package org.facultyaffairs.profile.hrimport;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.facultyaffairs.chassis.database.Transactions;
import org.facultyaffairs.chassis.http.Cursor;
import org.facultyaffairs.chassis.http.Page;
import org.facultyaffairs.chassis.http.Paging;
import org.facultyaffairs.chassis.http.Refusal;
import org.hibernate.reactive.mutiny.Mutiny;

/** The imports there were. */
@ApplicationScoped
public class FacultyImports {

    private static final String ERRORS = """
            select place, line, column_name, reason, employee_number from faculty_import_error
             where import_id = :id and place > cast(:after as bigint) order by place""";

    private static final Instant END_OF_TIME = Instant.parse("9999-01-01T00:00:00Z");
    private static final UUID LAST = new UUID(-1, -1);

    private final Transactions transactions;

    FacultyImports(Transactions transactions) {
        this.transactions = transactions;
    }

    /**
     * One import.
     *
     * @throws Refusal 404 when there was none
     */
    public Uni<FacultyImport> require(UUID id) {
        return transactions.read(session -> require(session, id));
    }

    /** All imports, newest first. */
    public Uni<Page<FacultyImport>> list(Paging paging) {
        Instant before = paging.after(2).map(cursor -> cursor.instant(0)).orElse(END_OF_TIME);
        UUID beforeId = paging.after(2).map(cursor -> cursor.id(1)).orElse(LAST);
        return transactions.read(session -> session.createSelectionQuery("""
                        from FacultyImport
                         where startedAt < ?1 or (startedAt = ?1 and id < ?2)
                         order by startedAt desc, id desc""", FacultyImport.class)
                .setParameter(1, before)
                .setParameter(2, beforeId)
                .setMaxResults(paging.limit() + 1)
                .getResultList()
                .map(rows -> Page.cut(
                        rows,
                        paging.limit(),
                        last -> Cursor.of(last.startedAt().toString(), last.id().toString()))));
    }

    /** Why rows of an import were not taken over, in the order of the file's reading. */
    public Uni<Page<RowError>> errors(UUID id, Paging paging) {
        long after = paging.after(1).map(cursor -> cursor.number(0)).orElse(0L);
        return transactions.read(session -> require(session, id)
                .chain(known -> errors(session, id, after, paging.limit() + 1))
                .map(rows -> Page.cut(rows, paging.limit(), last -> Cursor.of(Integer.toString(last.place())))));
    }

    /** The same, all of them. */
    public Uni<List<RowError>> allErrors(UUID id) {
        return transactions.read(
                session -> require(session, id).chain(known -> errors(session, id, 0, Integer.MAX_VALUE)));
    }

    private static Uni<List<RowError>> errors(Mutiny.Session session, UUID id, long after, int most) {
        return session.createNativeQuery(ERRORS, Object[].class)
                .setParameter("id", id)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList()
                .map(rows -> rows.stream().map(FacultyImports::error).toList());
    }

    private static RowError error(Object[] row) {
        return new RowError(
                ((Number) row[0]).intValue(), ((Number) row[1]).longValue(), (String) row[2], (String) row[3], (String)
                        row[4]);
    }

    private static Uni<FacultyImport> require(Mutiny.Session session, UUID id) {
        return session.find(FacultyImport.class, id)
                .onItem()
                .ifNull()
                .failWith(() -> Refusal.notFound("import-not-found", "There was no import " + id + "."));
    }
}
