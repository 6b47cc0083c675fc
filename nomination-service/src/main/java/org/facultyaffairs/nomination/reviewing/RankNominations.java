package org.facultyaffairs.nomination.reviewing;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.facultyaffairs.chassis.database.Transactions;
import org.facultyaffairs.chassis.http.Refusal;
import org.facultyaffairs.nomination.committee.Attendance;
import org.facultyaffairs.nomination.committee.CommitteeDoor;
import org.facultyaffairs.nomination.nomination.Nomination;
import org.facultyaffairs.nomination.nomination.NominationId;
import org.facultyaffairs.nomination.nomination.NominationStatus;
import org.facultyaffairs.nomination.nomination.Nominations;
import org.facultyaffairs.nomination.people.People;
import org.facultyaffairs.nomination.people.Person;
import org.facultyaffairs.nomination.review.Calibration;
import org.facultyaffairs.nomination.review.Ranking;
import org.facultyaffairs.nomination.review.ReviewSight;
import org.hibernate.reactive.mutiny.Mutiny;

/** What the reviews of an opportunity come to. It decides nothing. */
@ApplicationScoped
public class RankNominations {

    private static final Set<NominationStatus> READ =
            EnumSet.of(NominationStatus.COMMITTEE_REVIEW, NominationStatus.SELECTED, NominationStatus.NOT_SELECTED);

    private final Transactions transactions;
    private final CommitteeDoor door;
    private final Nominations nominations;
    private final Reviews reviews;
    private final ReviewList sights;
    private final People people;

    RankNominations(
            Transactions transactions,
            CommitteeDoor door,
            Nominations nominations,
            Reviews reviews,
            ReviewList sights,
            People people) {
        this.transactions = transactions;
        this.door = door;
        this.nominations = nominations;
        this.reviews = reviews;
        this.sights = sights;
        this.people = people;
    }

    /**
     * The ranking and what is needed to read it.
     *
     * @param outstanding reviews that are asked for and not yet in
     * @param nominees empty while the caller reads blind
     */
    public record Sheet(
            Ranking ranking,
            Calibration calibration,
            int readersEach,
            long outstanding,
            Map<NominationId, Person> nominees) {}

    /**
     * The ranking, for the chair and the office.
     *
     * @throws Refusal 403 for other members, 404 without a committee, 409 for a chair whose own reviews are not in
     */
    public Uni<Sheet> rank(UUID opportunity) {
        return transactions.read(session -> door.enter(session, opportunity)
                .invoke(Attendance::requirePresiding)
                .chain(attendance -> sights.sight(session, attendance)
                        .invoke(RankNominations::requireScores)
                        .chain(sight -> sheet(session, attendance, sight))));
    }

    private Uni<Sheet> sheet(Mutiny.Session session, Attendance attendance, ReviewSight sight) {
        UUID opportunity = attendance.opportunity().id();
        return nominations.of(session, opportunity, READ).chain(read -> reviews.of(session, opportunity)
                .chain(given -> nominees(session, sight, read)
                        .map(nominees -> sheet(attendance.committee().readersEach(), read, given, nominees))));
    }

    private static Sheet sheet(
            int readersEach, List<Nomination> read, List<Review> given, Map<NominationId, Person> nominees) {
        Map<NominationId, Nomination> byId =
                read.stream().collect(Collectors.toMap(Nomination::nominationId, Function.identity()));
        List<Review> counted = given.stream()
                .filter(review -> byId.containsKey(review.nomination()))
                .toList();
        Calibration calibration = Calibration.of(
                counted.stream().flatMap(review -> review.scored().stream()).toList());
        long outstanding = counted.stream()
                .filter(review -> review.status() == ReviewStatus.ASSIGNED)
                .count();
        return new Sheet(
                Ranking.of(byId.keySet(), calibration, readersEach), calibration, readersEach, outstanding, nominees);
    }

    private Uni<Map<NominationId, Person>> nominees(Mutiny.Session session, ReviewSight sight, List<Nomination> read) {
        if (!sight.people()) {
            return Uni.createFrom().item(Map.of());
        }
        return people.find(session, read.stream().map(Nomination::nomineeId).collect(Collectors.toSet()))
                .map(known -> read.stream()
                        .filter(nomination -> known.containsKey(nomination.nomineeId()))
                        .collect(Collectors.toMap(
                                Nomination::nominationId,
                                nomination -> Objects.requireNonNull(known.get(nomination.nomineeId())))));
    }

    private static void requireScores(ReviewSight sight) {
        if (!sight.scores()) {
            throw Refusal.conflict(
                    "own-reviews-first",
                    "Finish your own reviews first: the chair does not see what others think before.");
        }
    }
}
