package org.facultyaffairs.nomination.decision;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.facultyaffairs.chassis.http.Refusal;
import org.facultyaffairs.nomination.nomination.Nomination;
import org.facultyaffairs.nomination.nomination.NominationStatus;
import org.facultyaffairs.nomination.nomination.Nominations;
import org.facultyaffairs.nomination.review.BlindReading;
import org.facultyaffairs.nomination.reviewing.Review;
import org.facultyaffairs.nomination.reviewing.ReviewStatus;
import org.facultyaffairs.nomination.reviewing.Reviews;
import org.facultyaffairs.nomination.shortlist.Slate;
import org.facultyaffairs.nomination.shortlist.Slates;
import org.hibernate.reactive.mutiny.Mutiny;

/** What lies on the table when a committee decides, and whether it is fit to be decided. */
@ApplicationScoped
class Deliberation {

    private static final Set<NominationStatus> WAITING =
            EnumSet.of(NominationStatus.SUBMITTED, NominationStatus.COMMITTEE_REVIEW);

    private final Nominations nominations;
    private final Reviews reviews;
    private final Slates slates;

    Deliberation(Nominations nominations, Reviews reviews, Slates slates) {
        this.nominations = nominations;
        this.reviews = reviews;
        this.slates = slates;
    }

    /**
     * The nominations to decide about.
     *
     * @param shortlisted those on the slate, or the selected ones where no slate was set
     */
    record Table(List<Nomination> nominations, Set<UUID> shortlisted) {}

    /**
     * Lays the table.
     *
     * @throws Refusal 409 when something handed in was not taken up, or was read by nobody; 422 when something is
     *     selected that is not on the table or not on the slate
     */
    Uni<Table> table(Mutiny.Session session, UUID opportunity, List<UUID> selected) {
        return nominations
                .of(session, opportunity, WAITING)
                .invoke(Deliberation::requireTakenUp)
                .call(waiting -> reviews.of(session, opportunity).invoke(given -> requireRead(waiting, given)))
                .invoke(waiting -> requireKnown(
                        "nomination-not-of-this",
                        "This nomination is not before the committee of this opportunity.",
                        selected,
                        waiting.stream().map(Nomination::id).collect(Collectors.toSet())))
                .chain(waiting -> slates.find(session, opportunity)
                        .map(slate -> new Table(waiting, shortlisted(slate, selected))));
    }

    private static Set<UUID> shortlisted(Optional<Slate> slate, List<UUID> selected) {
        Set<UUID> shortlisted = Set.copyOf(slate.map(Slate::nominations).orElse(selected));
        requireKnown("not-on-the-slate", "This nomination is not on the slate; set it first.", selected, shortlisted);
        return shortlisted;
    }

    private static void requireTakenUp(List<Nomination> waiting) {
        long late = waiting.stream()
                .filter(nomination -> nomination.status() == NominationStatus.SUBMITTED)
                .count();
        if (late > 0) {
            throw Refusal.conflict(
                    "not-taken-up",
                    "%d of the nominations handed in have not been before the committee: take them up first."
                            .formatted(late));
        }
    }

    /** Nobody is decided about unread. */
    private static void requireRead(List<Nomination> waiting, List<Review> given) {
        Set<UUID> read = given.stream()
                .filter(review -> review.status() == ReviewStatus.SUBMITTED)
                .map(Review::nominationId)
                .collect(Collectors.toSet());
        List<String> unread = waiting.stream()
                .filter(nomination -> !read.contains(nomination.id()))
                .map(nomination -> BlindReading.label(nomination.nominationId()))
                .toList();
        if (!unread.isEmpty()) {
            throw Refusal.conflict(
                    "not-read-yet",
                    "No review is in of %s; nobody is decided about unread.".formatted(String.join(", ", unread)));
        }
    }

    private static void requireKnown(String code, String sentence, List<UUID> selected, Set<UUID> known) {
        List<Refusal.Violation> wrong = IntStream.range(0, selected.size())
                .filter(place -> !known.contains(selected.get(place)))
                .mapToObj(place -> new Refusal.Violation("selected[%d]".formatted(place), sentence))
                .toList();
        if (!wrong.isEmpty()) {
            throw Refusal.brokenRule(code, sentence, wrong);
        }
    }
}
