package org.facultyaffairs.profile.directory;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.facultyaffairs.chassis.database.Transactions;
import org.facultyaffairs.chassis.http.Cursor;
import org.facultyaffairs.chassis.http.Page;
import org.facultyaffairs.chassis.http.Paging;
import org.facultyaffairs.chassis.http.Refusal;
import org.facultyaffairs.profile.unit.UnitTree;
import org.hibernate.LockMode;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** The people there are. */
@ApplicationScoped
public class Faculty {

    private static final int STREAM_STEP = 500;

    private final Transactions transactions;
    private final Clock clock;

    Faculty(Transactions transactions, Clock clock) {
        this.transactions = transactions;
        this.clock = clock;
    }

    /** A person with what follows for them, and how much of it the viewer may see. */
    public record Seen(FacultyMember member, Standing standing, boolean whole) {}

    /**
     * One person, as the viewer may see them.
     *
     * @throws Refusal 404 when unknown
     */
    public Uni<Seen> see(FacultyId id, Viewer viewer) {
        return transactions.read(session ->
                UnitTree.load(session).chain(units -> require(session, id).map(member -> seen(member, units, viewer))));
    }

    /** One page of those looked for. */
    public Uni<Page<Seen>> search(FacultyFilter filter, Viewer viewer, Paging paging) {
        return step(filter, viewer, paging.after(3).orElse(null), paging.limit());
    }

    /** All of those looked for, fetched as fast as the reader takes them. */
    public Multi<Seen> all(FacultyFilter filter, Viewer viewer) {
        Place place = new Place();
        return Multi.createBy()
                .repeating()
                .uni(() -> step(filter, viewer, place.after, STREAM_STEP).invoke(place::moveBehind))
                .whilst(page -> page.next() != null)
                .onItem()
                .transformToMultiAndConcatenate(page -> Multi.createFrom().iterable(page.items()));
    }

    /** How far a stream has come; one step at a time, so nobody shares it. */
    private static final class Place {
        private @Nullable Cursor after;

        private void moveBehind(Page<Seen> page) {
            after = page.next() == null ? null : Cursor.decode(page.next(), 3);
        }
    }

    private Uni<Page<Seen>> step(FacultyFilter filter, Viewer viewer, @Nullable Cursor after, int limit) {
        return transactions.read(session -> UnitTree.load(session).chain(units -> new FacultySearch(
                        filter, viewer.office(), units, after)
                .in(session)
                .setMaxResults(limit + 1)
                .getResultList()
                .map(rows -> Page.cut(rows, limit, FacultySearch::cursor).map(member -> seen(member, units, viewer)))));
    }

    private Seen seen(FacultyMember member, UnitTree units, Viewer viewer) {
        Standing standing = Standing.of(member, units, LocalDate.now(clock));
        return new Seen(member, standing, viewer.seesWhole(member.id(), member.unit(), units));
    }

    /**
     * One person, within a session.
     *
     * @throws Refusal 404 when unknown
     */
    public static Uni<FacultyMember> require(Mutiny.Session session, FacultyId id) {
        return session.find(FacultyMember.class, id.value()).onItem().ifNull().failWith(() -> unknown(id));
    }

    /**
     * One person, locked until the transaction ends.
     *
     * @throws Refusal 404 when unknown
     */
    public static Uni<FacultyMember> requireForChange(Mutiny.Session session, FacultyId id) {
        return session.find(FacultyMember.class, id.value(), LockMode.PESSIMISTIC_WRITE)
                .onItem()
                .ifNull()
                .failWith(() -> unknown(id));
    }

    /** Those of the ids who are known, locked in one order, so that two imports wait for each other and never lock up. */
    public static Uni<List<FacultyMember>> knownForChange(Mutiny.Session session, List<FacultyId> ids) {
        return session.createSelectionQuery("from FacultyMember where id in :ids order by id", FacultyMember.class)
                .setParameter("ids", ids.stream().map(FacultyId::value).toList())
                .setLockMode(LockMode.PESSIMISTIC_WRITE)
                .getResultList();
    }

    private static Refusal unknown(FacultyId id) {
        return Refusal.notFound("faculty-not-found", "Nobody with the id " + id + " is known.");
    }
}
