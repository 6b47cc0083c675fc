package org.facultyaffairs.nomination.reviewing;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.facultyaffairs.chassis.database.Transactions;
import org.facultyaffairs.chassis.http.Refusal;
import org.facultyaffairs.nomination.committee.Attendance;
import org.facultyaffairs.nomination.committee.CommitteeDoor;
import org.hibernate.reactive.mutiny.Mutiny;

/** Takes up what was handed in since the committee was named. */
@ApplicationScoped
public class StartReviews {

    private final Transactions transactions;
    private final CommitteeDoor door;
    private final AssignReviews assign;
    private final Reviews reviews;

    StartReviews(Transactions transactions, CommitteeDoor door, AssignReviews assign, Reviews reviews) {
        this.transactions = transactions;
        this.door = door;
        this.assign = assign;
        this.reviews = reviews;
    }

    /**
     * What came of it.
     *
     * @param tooFewReaders nominations that fewer members may read than should
     */
    public record Outcome(int reviews, int nominations, List<UUID> tooFewReaders) {}

    /**
     * Shares out what was handed in; doing it again changes nothing.
     *
     * @throws Refusal 403 for who is neither chair nor of the office, 404 without a committee, 409 once it has decided
     */
    public Uni<Outcome> start(UUID opportunity) {
        return transactions.run(session -> door.enterForChange(session, opportunity)
                .invoke(Attendance::requirePresiding)
                .invoke(attendance -> attendance.committee().requireUndecided())
                .call(attendance -> assign.follow(session, attendance.opportunity(), attendance.committee()))
                .call(session::flush)
                .chain(attendance -> outcome(session, attendance)));
    }

    private Uni<Outcome> outcome(Mutiny.Session session, Attendance attendance) {
        return reviews.of(session, attendance.opportunity().id()).map(all -> {
            Map<UUID, Long> readers = all.stream()
                    .filter(review -> review.status().stands())
                    .collect(Collectors.groupingBy(Review::nominationId, Collectors.counting()));
            List<UUID> tooFew = readers.entrySet().stream()
                    .filter(entry -> entry.getValue() < attendance.committee().readersEach())
                    .map(Map.Entry::getKey)
                    .sorted()
                    .toList();
            int standing = Math.toIntExact(
                    readers.values().stream().mapToLong(Long::longValue).sum());
            return new Outcome(standing, readers.size(), tooFew);
        });
    }
}
