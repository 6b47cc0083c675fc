package org.facultyaffairs.nomination.reviewing;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.facultyaffairs.chassis.audit.Audit;
import org.facultyaffairs.chassis.database.Transactions;
import org.facultyaffairs.chassis.events.Outbox;
import org.facultyaffairs.chassis.http.Caller;
import org.facultyaffairs.chassis.http.IfMatch;
import org.facultyaffairs.chassis.http.Refusal;
import org.facultyaffairs.nomination.committee.Attendance;
import org.facultyaffairs.nomination.committee.CommitteeDoor;
import org.facultyaffairs.nomination.nomination.Nomination;
import org.facultyaffairs.nomination.nomination.NominationStatus;
import org.facultyaffairs.nomination.nomination.Nominations;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** A member scores a nomination that they were asked to read. */
@ApplicationScoped
public class WriteReview {

    private final Transactions transactions;
    private final CommitteeDoor door;
    private final Reviews reviews;
    private final Nominations nominations;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;
    private final Caller caller;

    WriteReview(
            Transactions transactions,
            CommitteeDoor door,
            Reviews reviews,
            Nominations nominations,
            Outbox outbox,
            Audit audit,
            Clock clock,
            Caller caller) {
        this.transactions = transactions;
        this.door = door;
        this.reviews = reviews;
        this.nominations = nominations;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
        this.caller = caller;
    }

    /**
     * Scores a nomination, or scores it anew until the decision. Readers of different nominations do not wait for each
     * other.
     *
     * @throws Refusal 404 for a review that is unknown or somebody else's, 403 for the office, which does not score, 409
     *     once the nomination is decided or out, 412 and 428 as {@link IfMatch}, 422 for scores that do not fit
     */
    public Uni<Void> write(UUID opportunity, UUID id, Review.Words words, @Nullable String ifMatch) {
        return transactions.run(session -> door.enter(session, opportunity)
                .chain(attendance -> reviews.require(session, opportunity, id)
                        .invoke(review -> requireOwn(attendance, review))
                        .chain(review -> nominations
                                .requireForChange(session, review.nominationId())
                                .invoke(nomination -> requireBeforeTheCommittee(attendance, nomination))
                                .invoke(nomination -> IfMatch.require(ifMatch, review.version()))
                                .chain(nomination -> write(session, attendance, review, nomination, words)))
                        .call(session::flush)));
    }

    private Uni<Void> write(
            Mutiny.Session session, Attendance attendance, Review review, Nomination nomination, Review.Words words) {
        boolean first = review.submit(Rubrics.of(attendance.opportunity()), words, clock.instant());
        return first
                ? reviews.ofNomination(session, nomination.id())
                        .chain(all -> outbox.append(session, event(nomination, all)))
                : audit.note(session, "review-changed", nomination.id().toString(), null);
    }

    private ReviewSubmitted event(Nomination nomination, List<Review> all) {
        return ReviewSubmitted.of(
                nomination,
                all.stream()
                        .filter(review -> review.status() == ReviewStatus.SUBMITTED)
                        .count(),
                all.stream().filter(review -> review.status().stands()).count(),
                clock.instant());
    }

    private void requireOwn(Attendance attendance, Review review) {
        if (caller.is(review.reviewerId())) {
            return;
        }
        throw switch (attendance.capacity()) {
            case OFFICE -> Refusal.forbidden("not-your-review", "A review is written by whoever was asked for it.");
            case CHAIR, MEMBER -> Reviews.unknown(review.id());
        };
    }

    private static void requireBeforeTheCommittee(Attendance attendance, Nomination nomination) {
        attendance.committee().requireUndecided();
        if (nomination.status() != NominationStatus.COMMITTEE_REVIEW) {
            throw Refusal.conflict(
                    "nomination-not-in-this-state",
                    "This nomination is %s; it is no longer read."
                            .formatted(nomination.status().words()));
        }
    }
}
