package org.facultyaffairs.nomination.reviewing;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.facultyaffairs.chassis.http.Caller;
import org.facultyaffairs.nomination.committee.Attendance;
import org.facultyaffairs.nomination.committee.Capacity;
import org.facultyaffairs.nomination.nomination.Nomination;
import org.facultyaffairs.nomination.nomination.NominationStatus;
import org.facultyaffairs.nomination.people.People;
import org.facultyaffairs.nomination.people.Person;
import org.facultyaffairs.nomination.review.BlindReading;
import org.facultyaffairs.nomination.review.ReviewSight;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Lays out reviews for whoever reads them, with no more of a nomination than they may see. */
@ApplicationScoped
class ReviewPapers {

    private static final String WITHHELD =
            "[Withheld: somebody in it is no longer known here, so that their name could not be taken out.]";

    private final People people;
    private final Caller caller;

    ReviewPapers(People people, Caller caller) {
        this.people = people;
        this.caller = caller;
    }

    Uni<List<ReviewPaper>> of(Mutiny.Session session, Attendance attendance, ReviewSight sight, List<Review> reviews) {
        return nominations(session, reviews).chain(nominations -> people.find(session, everybody(nominations))
                .map(known -> reviews.stream()
                        .map(review -> paper(attendance, sight, review, known(nominations, review), known))
                        .toList()));
    }

    private ReviewPaper paper(
            Attendance attendance, ReviewSight sight, Review review, Nomination nomination, Map<UUID, Person> known) {
        return new ReviewPaper(
                review,
                Rubrics.of(attendance.opportunity()),
                BlindReading.label(nomination.nominationId()),
                sight.people() ? people(nomination, known) : null,
                statement(attendance, sight, nomination, known),
                comment(review));
    }

    private static @Nullable String statement(
            Attendance attendance, ReviewSight sight, Nomination nomination, Map<UUID, Person> known) {
        boolean inTheirHands =
                attendance.capacity() == Capacity.OFFICE || nomination.status() == NominationStatus.COMMITTEE_REVIEW;
        if (!inTheirHands) {
            return null;
        }
        return sight.people() ? nomination.statement() : redacted(nomination, known);
    }

    /** Where a name is not known here, nothing could be blackened by it: then the text is withheld. */
    private static String redacted(Nomination nomination, Map<UUID, Person> known) {
        Set<UUID> concerned = concerned(nomination).collect(Collectors.toSet());
        return known.keySet().containsAll(concerned)
                ? BlindReading.redact(
                        nomination.statement(),
                        concerned.stream()
                                .map(known::get)
                                .filter(Objects::nonNull)
                                .map(Person::name)
                                .toList())
                : WITHHELD;
    }

    /** A comment is for its writer and the office; the platform's operator is not the office. */
    private @Nullable String comment(Review review) {
        return caller.is(review.reviewerId()) || !caller.has("admin") ? review.comment() : null;
    }

    private static ReviewPaper.People people(Nomination nomination, Map<UUID, Person> known) {
        return new ReviewPaper.People(
                nomination.nomineeId(),
                Optional.ofNullable(known.get(nomination.nomineeId()))
                        .map(Person::name)
                        .orElse(null),
                nomination.nominatorId(),
                nomination.nominatorKind());
    }

    private static Uni<Map<UUID, Nomination>> nominations(Mutiny.Session session, List<Review> reviews) {
        Set<UUID> ids = reviews.stream().map(Review::nominationId).collect(Collectors.toSet());
        return ids.isEmpty()
                ? Uni.createFrom().item(Map.of())
                : session.createSelectionQuery("from Nomination where id in ?1", Nomination.class)
                        .setParameter(1, List.copyOf(ids))
                        .getResultList()
                        .map(found -> found.stream().collect(Collectors.toMap(Nomination::id, Function.identity())));
    }

    private static Nomination known(Map<UUID, Nomination> nominations, Review review) {
        return Objects.requireNonNull(nominations.get(review.nominationId()));
    }

    private static Set<UUID> everybody(Map<UUID, Nomination> nominations) {
        Set<UUID> everybody = new HashSet<>();
        nominations.values().forEach(nomination -> concerned(nomination).forEach(everybody::add));
        return everybody;
    }

    private static Stream<UUID> concerned(Nomination nomination) {
        return Stream.of(
                        Optional.of(nomination.nomineeId()),
                        Optional.of(nomination.nominatorId()),
                        Optional.ofNullable(nomination.referredBy()))
                .flatMap(Optional::stream);
    }
}
