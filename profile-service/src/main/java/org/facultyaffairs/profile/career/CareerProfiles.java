package org.facultyaffairs.profile.career;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.facultyaffairs.chassis.database.Transactions;
import org.facultyaffairs.chassis.http.Cursor;
import org.facultyaffairs.chassis.http.Page;
import org.facultyaffairs.chassis.http.Paging;
import org.facultyaffairs.chassis.http.Refusal;
import org.facultyaffairs.profile.directory.Faculty;
import org.facultyaffairs.profile.directory.FacultyId;
import org.facultyaffairs.profile.directory.FacultyMember;
import org.facultyaffairs.profile.directory.Viewer;
import org.facultyaffairs.profile.unit.UnitTree;
import org.hibernate.reactive.mutiny.Mutiny;

/** Career profiles, for those who may read them: the person, who leads them, and the office. */
@ApplicationScoped
public class CareerProfiles {

    private final Transactions transactions;

    CareerProfiles(Transactions transactions) {
        this.transactions = transactions;
    }

    /**
     * The profile as it is now, unwritten ones included.
     *
     * @throws Refusal 404 when the person is unknown, 403 when the reader may not
     */
    public Uni<CareerVersion> read(FacultyId person, Reader reader) {
        return transactions.read(
                session -> requireReadable(session, person, reader).chain(member -> newest(session, person)));
    }

    /** Its versions, newest first, for the same readers. */
    public Uni<Page<CareerVersion>> history(FacultyId person, Reader reader, Paging paging) {
        long before = paging.after(1).map(cursor -> cursor.number(0)).orElse(Long.MAX_VALUE);
        return transactions.read(session -> requireReadable(session, person, reader)
                .chain(member -> session.createSelectionQuery("""
                                from CareerVersion where facultyId = ?1 and version < ?2 order by version desc""", CareerVersion.class)
                        .setParameter(1, person.value())
                        .setParameter(2, before)
                        .setMaxResults(paging.limit() + 1)
                        .getResultList()
                        .map(rows ->
                                Page.cut(rows, paging.limit(), last -> Cursor.of(Long.toString(last.version()))))));
    }

    /** The newest version, which is none's that is kept where nothing was written. */
    static Uni<CareerVersion> newest(Mutiny.Session session, FacultyId person) {
        return session.createSelectionQuery(
                        "from CareerVersion where facultyId = ?1 order by version desc", CareerVersion.class)
                .setParameter(1, person.value())
                .setMaxResults(1)
                .getSingleResultOrNull()
                .onItem()
                .ifNull()
                .continueWith(() -> CareerVersion.unwritten(person));
    }

    private static Uni<FacultyMember> requireReadable(Mutiny.Session session, FacultyId person, Reader reader) {
        return Faculty.require(session, person)
                .call(member -> UnitTree.load(session).invoke(units -> reader.requireMayRead(member, units)));
    }

    /**
     * Who wants to read.
     *
     * @param office whether the office of faculty affairs does
     */
    public record Reader(Viewer viewer, boolean office) {

        void requireMayRead(FacultyMember member, UnitTree units) {
            if (!office && !viewer.is(member.id()) && !viewer.leads(member.unit(), units)) {
                throw Refusal.forbidden(
                        "career-profile-not-yours",
                        "A career profile is read by the person, by who leads their unit, and by the office.");
            }
        }
    }
}
