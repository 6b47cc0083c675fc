package org.facultyaffairs.nomination.reviewing;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.facultyaffairs.chassis.database.Transactions;
import org.facultyaffairs.chassis.http.Caller;
import org.facultyaffairs.chassis.http.Cursor;
import org.facultyaffairs.chassis.http.Page;
import org.facultyaffairs.chassis.http.Paging;
import org.facultyaffairs.chassis.http.Refusal;
import org.facultyaffairs.nomination.committee.Attendance;
import org.facultyaffairs.nomination.committee.Capacity;
import org.facultyaffairs.nomination.committee.CommitteeDoor;
import org.facultyaffairs.nomination.review.ReviewSight;
import org.hibernate.reactive.mutiny.Mutiny;

/** The reviews that the caller may see: their own, and for the office all. */
@ApplicationScoped
public class ReviewList {

    private static final Cursor BEGINNING = Cursor.of(Instant.EPOCH.toString(), new UUID(0, 0).toString());

    private final Transactions transactions;
    private final CommitteeDoor door;
    private final Reviews reviews;
    private final ReviewPapers papers;
    private final Caller caller;

    ReviewList(Transactions transactions, CommitteeDoor door, Reviews reviews, ReviewPapers papers, Caller caller) {
        this.transactions = transactions;
        this.door = door;
        this.reviews = reviews;
        this.papers = papers;
        this.caller = caller;
    }

    /**
     * In the order in which they were asked for.
     *
     * @throws Refusal 403 for who does not sit on the committee, 404 for an unknown opportunity
     */
    public Uni<Page<ReviewPaper>> page(UUID opportunity, Paging paging) {
        Cursor after = paging.after(2).orElse(BEGINNING);
        return transactions.read(session -> door.enter(session, opportunity).chain(attendance -> rows(
                        session, attendance, after, paging.limit() + 1)
                .map(rows -> Page.cut(rows, paging.limit(), ReviewList::cursor))
                .chain(page -> lay(session, attendance, page.items()).map(laid -> new Page<>(laid, page.next())))));
    }

    /**
     * One of them.
     *
     * @throws Refusal 404 when unknown or somebody else's
     */
    public Uni<ReviewPaper> one(UUID opportunity, UUID id) {
        return transactions.read(session -> door.enter(session, opportunity)
                .chain(attendance -> reviews.require(session, opportunity, id)
                        .invoke(review -> requireSight(attendance, review))
                        .chain(review -> lay(session, attendance, List.of(review)))
                        .map(laid -> laid.get(0))));
    }

    /** In which way the caller sees the reviews of an opportunity. */
    Uni<ReviewSight> sight(Mutiny.Session session, Attendance attendance) {
        boolean blind = attendance.opportunity().facts().blindReview();
        boolean decided = attendance.committee().decided();
        return switch (attendance.capacity()) {
            case OFFICE -> Uni.createFrom().item(ReviewSight.of(ReviewSight.Viewer.OFFICE, blind, true, decided));
            case MEMBER -> Uni.createFrom().item(ReviewSight.of(ReviewSight.Viewer.REVIEWER, blind, false, decided));
            case CHAIR ->
                awaited(session, attendance.opportunity().id())
                        .map(left -> ReviewSight.of(ReviewSight.Viewer.CHAIR, blind, left == 0, decided));
        };
    }

    private Uni<List<ReviewPaper>> lay(Mutiny.Session session, Attendance attendance, List<Review> rows) {
        return sight(session, attendance).chain(sight -> papers.of(session, attendance, sight, rows));
    }

    private void requireSight(Attendance attendance, Review review) {
        boolean own = caller.is(review.reviewerId()) && review.status().stands();
        if (!own && attendance.capacity() != Capacity.OFFICE) {
            throw Reviews.unknown(review.id());
        }
    }

    private Uni<List<Review>> rows(Mutiny.Session session, Attendance attendance, Cursor after, int most) {
        boolean all = attendance.capacity() == Capacity.OFFICE;
        String own = all ? "" : " and reviewerId = ?4 and status <> 'VOID'";
        Mutiny.SelectionQuery<Review> query = session.createSelectionQuery(
                        "from Review where opportunityId = ?1 and (assignedAt > ?2 or (assignedAt = ?2 and id > ?3))"
                                + own + " order by assignedAt, id",
                        Review.class)
                .setParameter(1, attendance.opportunity().id())
                .setParameter(2, after.instant(0))
                .setParameter(3, after.id(1));
        return (all ? query : query.setParameter(4, caller.requirePerson()))
                .setMaxResults(most)
                .getResultList();
    }

    private Uni<Long> awaited(Mutiny.Session session, UUID opportunity) {
        return session.createSelectionQuery("""
                        select count(*) from Review
                         where opportunityId = ?1 and reviewerId = ?2 and status = 'ASSIGNED'""", Long.class)
                .setParameter(1, opportunity)
                .setParameter(2, caller.requirePerson())
                .getSingleResult();
    }

    private static Cursor cursor(Review last) {
        return Cursor.of(last.assignedAt().toString(), last.id().toString());
    }
}
