package org.facultyaffairs.matching.enrollment;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.facultyaffairs.chassis.database.Transactions;
import org.facultyaffairs.chassis.http.Cursor;
import org.facultyaffairs.chassis.http.Page;
import org.facultyaffairs.chassis.http.Paging;
import org.facultyaffairs.chassis.http.Refusal;
import org.facultyaffairs.matching.people.FacultyId;
import org.facultyaffairs.matching.people.People;
import org.facultyaffairs.matching.people.Person;
import org.facultyaffairs.matching.program.ProgramId;
import org.facultyaffairs.matching.program.Programs;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/**
 * Who takes part, as far as somebody may know: the office all of it; everybody their own; everybody the mentors who are
 * enrolled, so that they can be wished for; mentors the mentees who are enrolled, for the same reason.
 */
@ApplicationScoped
public class EnrollmentList {

    private static final String VISIBLE = """
            from Enrollment e
             where e.programId = :program
               and (:office = true or e.facultyId = :reader
                    or (e.status = ENROLLED
                        and (e.role = MENTOR
                             or exists (select 1 from Enrollment own
                                         where own.programId = e.programId and own.facultyId = :reader
                                           and own.role = MENTOR and own.status = ENROLLED))))""";

    private static final UUID NOBODY = new UUID(-1, -1);

    private final Transactions transactions;
    private final Programs programs;
    private final People people;

    EnrollmentList(Transactions transactions, Programs programs, People people) {
        this.transactions = transactions;
        this.programs = programs;
        this.people = people;
    }

    /** Which to list; what is absent does not narrow it, but for those who left, who are not listed. */
    public record Filter(
            @Nullable EnrollmentRole role, @Nullable EnrollmentStatus status) {}

    /**
     * An enrolment and whose it is.
     *
     * @param name empty when they are not known here any more
     */
    public record Named(Enrollment enrollment, String name) {}

    /**
     * Those that the reader may see, in the order of their ids.
     *
     * @throws Refusal 404 when there is no such programme
     */
    public Uni<Page<Named>> list(ProgramId program, Filter filter, Reader reader, Paging paging) {
        UUID after = after(paging);
        return transactions.read(session -> programs.require(session, program)
                .chain(() -> rows(session, program, filter, reader, after, paging.limit() + 1))
                .map(rows -> Page.cut(
                        rows, paging.limit(), last -> Cursor.of(last.id().toString())))
                .chain(page -> named(session, page)));
    }

    /**
     * One that the reader may see.
     *
     * @throws Refusal 404 {@code enrollment-not-found}
     */
    public Uni<Named> require(ProgramId program, EnrollmentId id, Reader reader) {
        return transactions.read(session -> require(session, program, id, reader)
                .chain(found -> named(session, new Page<>(List.of(found), null)))
                .map(page -> page.items().get(0)));
    }

    /** One whose terms the reader may change. */
    Uni<Enrollment> requireOwn(Mutiny.Session session, ProgramId program, EnrollmentId id, Reader reader) {
        return require(session, program, id, reader).invoke(found -> {
            if (!reader.maySeeAll(found)) {
                throw Refusal.forbidden("not-yours", "Only they themselves and the office can change this.");
            }
        });
    }

    private static Uni<Enrollment> require(Mutiny.Session session, ProgramId program, EnrollmentId id, Reader reader) {
        return session.createSelectionQuery(VISIBLE + " and e.id = :id", Enrollment.class)
                .setParameter("program", program.value())
                .setParameter("office", reader.office())
                .setParameter("reader", idOf(reader))
                .setParameter("id", id.value())
                .getSingleResultOrNull()
                .onItem()
                .ifNull()
                .failWith(() -> Refusal.notFound("enrollment-not-found", "There is no such enrolment."));
    }

    private static Uni<List<Enrollment>> rows(
            Mutiny.Session session, ProgramId program, Filter filter, Reader reader, UUID after, int limit) {
        return session.createSelectionQuery(VISIBLE + """
                        and e.id > :after
                        and (:anyRole = true or e.role = :role)
                        and ((:present = true and e.status <> LEFT) or e.status = :status)
                      order by e.id""", Enrollment.class)
                .setParameter("program", program.value())
                .setParameter("office", reader.office())
                .setParameter("reader", idOf(reader))
                .setParameter("after", after)
                .setParameter("anyRole", filter.role() == null)
                .setParameter("role", filter.role() == null ? EnrollmentRole.MENTOR : filter.role())
                .setParameter("present", filter.status() == null)
                .setParameter("status", filter.status() == null ? EnrollmentStatus.ENROLLED : filter.status())
                .setMaxResults(limit)
                .getResultList();
    }

    private Uni<Page<Named>> named(Mutiny.Session session, Page<Enrollment> page) {
        return people.findAll(
                        session, page.items().stream().map(Enrollment::person).toList())
                .map(known -> page.map(one -> new Named(one, name(known, one.person()))));
    }

    private static String name(Map<FacultyId, Person> known, FacultyId id) {
        Person person = known.get(id);
        return person == null ? "" : person.name();
    }

    private static UUID idOf(Reader reader) {
        FacultyId person = reader.person();
        return person == null ? NOBODY : person.value();
    }

    private static UUID after(Paging paging) {
        try {
            return paging.after(1)
                    .map(cursor -> UUID.fromString(cursor.keys().get(0)))
                    .orElse(new UUID(0, 0));
        } catch (IllegalArgumentException foreign) {
            throw Refusal.malformed("bad-cursor", "The cursor is not one that this list gave out.");
        }
    }
}
