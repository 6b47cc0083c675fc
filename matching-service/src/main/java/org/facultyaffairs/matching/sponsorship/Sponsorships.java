package org.facultyaffairs.matching.sponsorship;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.facultyaffairs.chassis.database.Transactions;
import org.facultyaffairs.chassis.http.Page;
import org.facultyaffairs.chassis.http.Paging;
import org.facultyaffairs.chassis.http.Refusal;
import org.facultyaffairs.chassis.listing.WholeList;
import org.facultyaffairs.matching.people.FacultyId;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** The sponsorships that somebody may see. */
@ApplicationScoped
public class Sponsorships {

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
        return rows(reader, filter, Place.after(paging.after(Place.KEYS)), paging.limit() + 1)
                .map(rows -> Page.cut(rows, paging.limit(), last -> place(last).cursor()));
    }

    /** The same to the end. */
    public Multi<Sponsorship> all(Reader reader, Filter filter) {
        return WholeList.of(paging -> list(reader, filter, paging));
    }

    /** What was done, newest first. */
    public Uni<Page<SponsorshipAct>> acts(SponsorshipId id, Reader reader, Paging paging) {
        Place after = Place.after(paging.after(Place.KEYS));
        return transactions.read(session -> require(session, id, reader)
                .chain(() -> session.createSelectionQuery("""
                                from SponsorshipAct a
                                 where a.sponsorshipId = :of
                                   and (a.at < :at or (a.at = :at and a.id < :id))
                                 order by a.at desc, a.id desc""", SponsorshipAct.class)
                        .setParameter("of", id.value())
                        .setParameter("at", after.at())
                        .setParameter("id", after.id())
                        .setMaxResults(paging.limit() + 1)
                        .getResultList())
                .map(rows -> Page.cut(rows, paging.limit(), last -> new Place(last.at(), last.id()).cursor())));
    }

    private Uni<List<Sponsorship>> rows(Reader reader, Filter filter, Place after, int limit) {
        return transactions.read(session -> session.createSelectionQuery("""
                        from Sponsorship s
                         where (s.startedAt < :at or (s.startedAt = :at and s.id < :id))
                           and (:all = true or s.sponsorId = :reader or s.protegeId = :reader)
                           and (:anySponsor = true or s.sponsorId = :sponsor)
                           and (:anyProtege = true or s.protegeId = :protege)
                         order by s.startedAt desc, s.id desc""", Sponsorship.class)
                .setParameter("at", after.at())
                .setParameter("id", after.id())
                .setParameter("all", reader.office())
                .setParameter("reader", valueOf(reader.person()))
                .setParameter("anySponsor", filter.sponsor() == null)
                .setParameter("sponsor", valueOf(filter.sponsor()))
                .setParameter("anyProtege", filter.protege() == null)
                .setParameter("protege", valueOf(filter.protege()))
                .setMaxResults(limit)
                .getResultList());
    }

    private static Place place(Sponsorship sponsorship) {
        return new Place(sponsorship.startedAt(), sponsorship.id());
    }

    private static UUID valueOf(@Nullable FacultyId person) {
        return person == null ? Place.highest() : person.value();
    }
}
