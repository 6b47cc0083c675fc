package org.facultyaffairs.matching.sponsorship;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.facultyaffairs.chassis.http.Cursor;
import org.facultyaffairs.chassis.http.Page;
import org.facultyaffairs.chassis.http.Paging;
import org.facultyaffairs.chassis.http.Refusal;
import org.facultyaffairs.chassis.http.Transactions;
import org.facultyaffairs.matching.people.FacultyId;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** The sponsorships that somebody may see. */
@ApplicationScoped
public class Sponsorships {

    private static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");
    private static final UUID HIGHEST = UUID.fromString("ffffffff-ffff-ffff-ffff-ffffffffffff");

    private final Transactions transactions;

    Sponsorships(Transactions transactions) {
        this.transactions = transactions;
    }

    /** Which to list; what is absent does not narrow it. */
    public record Filter(
            @Nullable FacultyId sponsor, @Nullable FacultyId protege) {}

    /**
     * One sponsorship.
     *
     * @throws Refusal 404 when there is none, or it is none of the reader's
     */
    public Uni<Sponsorship> require(SponsorshipId id, Reader reader) {
        return transactions.read(session -> require(session, id, reader));
    }

    Uni<Sponsorship> require(Mutiny.Session session, SponsorshipId id, Reader reader) {
        return session.find(Sponsorship.class, id.value())
                .map(found -> found == null || !reader.maySee(found) ? null : found)
                .onItem()
                .ifNull()
                .failWith(() -> Refusal.notFound("sponsorship-not-found", "There is no such sponsorship."));
    }

    /** Those of the reader, or all for the office, newest first. */
    public Uni<Page<Sponsorship>> list(Reader reader, Filter filter, Paging paging) {
        Cursor after = paging.after(2).orElse(Cursor.of(LATEST.toString(), HIGHEST.toString()));
        return transactions.read(session -> session.createSelectionQuery("""
                        from Sponsorship s
                         where (s.startedAt < :at or (s.startedAt = :at and s.id < :id))
                           and (:all = true or s.sponsorId = :reader or s.protegeId = :reader)
                           and (:anySponsor = true or s.sponsorId = :sponsor)
                           and (:anyProtege = true or s.protegeId = :protege)
                         order by s.startedAt desc, s.id desc""", Sponsorship.class)
                .setParameter("at", instant(after.keys().get(0)))
                .setParameter("id", uuid(after.keys().get(1)))
                .setParameter("all", reader.office())
                .setParameter("reader", valueOf(reader.person()))
                .setParameter("anySponsor", filter.sponsor() == null)
                .setParameter("sponsor", valueOf(filter.sponsor()))
                .setParameter("anyProtege", filter.protege() == null)
                .setParameter("protege", valueOf(filter.protege()))
                .setMaxResults(paging.limit() + 1)
                .getResultList()
                .map(rows -> cut(rows, paging.limit())));
    }

    /** What was done, newest first. */
    public Uni<Page<SponsorshipAct>> acts(SponsorshipId id, Reader reader, Paging paging) {
        Cursor after = paging.after(2).orElse(Cursor.of(LATEST.toString(), HIGHEST.toString()));
        return transactions.read(session -> require(session, id, reader)
                .chain(() -> session.createSelectionQuery("""
                                from SponsorshipAct a
                                 where a.sponsorshipId = :of
                                   and (a.at < :at or (a.at = :at and a.id < :id))
                                 order by a.at desc, a.id desc""", SponsorshipAct.class)
                        .setParameter("of", id.value())
                        .setParameter("at", instant(after.keys().get(0)))
                        .setParameter("id", uuid(after.keys().get(1)))
                        .setMaxResults(paging.limit() + 1)
                        .getResultList())
                .map(rows -> Page.cut(
                        rows,
                        paging.limit(),
                        last -> Cursor.of(last.at().toString(), last.id().toString()))));
    }

    private static Page<Sponsorship> cut(List<Sponsorship> rows, int limit) {
        return Page.cut(
                rows,
                limit,
                last -> Cursor.of(last.startedAt().toString(), last.id().toString()));
    }

    /** Nobody has the highest id, so it stands in where no person narrows the list. */
    private static UUID valueOf(@Nullable FacultyId person) {
        return person == null ? HIGHEST : person.value();
    }

    private static Instant instant(String key) {
        try {
            return Instant.parse(key);
        } catch (java.time.format.DateTimeParseException foreign) {
            throw badCursor();
        }
    }

    private static UUID uuid(String key) {
        try {
            return UUID.fromString(key);
        } catch (IllegalArgumentException foreign) {
            throw badCursor();
        }
    }

    private static Refusal badCursor() {
        return Refusal.malformed("bad-cursor", "The cursor is not one that this list gave out.");
    }
}
