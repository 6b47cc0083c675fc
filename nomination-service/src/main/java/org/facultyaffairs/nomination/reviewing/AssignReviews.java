package org.facultyaffairs.nomination.reviewing;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.facultyaffairs.chassis.audit.Audit;
import org.facultyaffairs.nomination.committee.Committee;
import org.facultyaffairs.nomination.committee.CommitteeFollower;
import org.facultyaffairs.nomination.committee.Conflicts;
import org.facultyaffairs.nomination.committee.FoundConflicts;
import org.facultyaffairs.nomination.committee.Seat;
import org.facultyaffairs.nomination.nomination.Nomination;
import org.facultyaffairs.nomination.nomination.NominationId;
import org.facultyaffairs.nomination.nomination.NominationStatus;
import org.facultyaffairs.nomination.nomination.Nominations;
import org.facultyaffairs.nomination.opportunity.Opportunity;
import org.facultyaffairs.nomination.people.FacultyId;
import org.facultyaffairs.nomination.review.ReviewAssignments;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * Shares out what was handed in among the committee, and again whenever who may judge what has changed. Whoever has
 * begun keeps what they have; whoever must keep away is let off, and somebody else is asked.
 */
@ApplicationScoped
class AssignReviews implements CommitteeFollower {

    private static final Set<NominationStatus> BEFORE_THE_COMMITTEE =
            EnumSet.of(NominationStatus.SUBMITTED, NominationStatus.COMMITTEE_REVIEW);

    private final Nominations nominations;
    private final Reviews reviews;
    private final Conflicts conflicts;
    private final Audit audit;
    private final Clock clock;

    AssignReviews(Nominations nominations, Reviews reviews, Conflicts conflicts, Audit audit, Clock clock) {
        this.nominations = nominations;
        this.reviews = reviews;
        this.conflicts = conflicts;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public Uni<Void> follow(Mutiny.Session session, Opportunity opportunity, Committee committee) {
        List<FacultyId> members = committee.serving(LocalDate.ofInstant(clock.instant(), clock.getZone())).stream()
                .map(Seat::facultyId)
                .toList();
        return nominations
                .of(session, opportunity.id(), BEFORE_THE_COMMITTEE)
                .call(found -> takeUp(session, found))
                .chain(found -> conflicts
                        .of(
                                session,
                                opportunity.id(),
                                members.stream().map(FacultyId::value).toList())
                        .chain(known -> reviews.of(session, opportunity.id())
                                .chain(given -> new Sharing(found, members, known, given, committee.readersEach())
                                        .settle(session, clock.instant()))));
    }

    private Uni<Void> takeUp(Mutiny.Session session, List<Nomination> found) {
        return Multi.createFrom()
                .iterable(found)
                .filter(nomination -> nomination.status() == NominationStatus.SUBMITTED)
                .onItem()
                .transformToUniAndConcatenate(nomination -> {
                    nomination.moveToReview();
                    return audit.note(
                            session, "nomination-taken-up", nomination.id().toString(), null);
                })
                .collect()
                .last()
                .replaceWithVoid();
    }

    /** What was shared out so far, and how it is brought up to date. */
    private record Sharing(
            List<Nomination> nominations,
            List<FacultyId> members,
            FoundConflicts conflicts,
            List<Review> given,
            int readersEach) {

        Uni<Void> settle(Mutiny.Session session, Instant now) {
            given.stream()
                    .filter(review -> review.status().stands() && !mayRead(review))
                    .forEach(Review::release);
            List<Review> fresh = new ArrayList<>();
            Map<NominationId, List<FacultyId>> wanted = wanted();
            for (Nomination nomination : nominations) {
                for (FacultyId reader : wanted.getOrDefault(nomination.nominationId(), List.of())) {
                    ask(nomination, reader, now, fresh);
                }
            }
            return session.persistAll(fresh.toArray());
        }

        private Map<NominationId, List<FacultyId>> wanted() {
            Map<NominationId, Set<FacultyId>> recused = new HashMap<>();
            Map<NominationId, List<FacultyId>> already = new HashMap<>();
            for (Nomination nomination : nominations) {
                NominationId id = nomination.nominationId();
                recused.put(id, conflicts.recusedFrom(id));
                already.put(id, readers(id));
            }
            return ReviewAssignments.completed(recused.keySet(), members, recused, readersEach, already)
                    .readers();
        }

        private List<FacultyId> readers(NominationId nomination) {
            return given.stream()
                    .filter(review -> review.nomination().equals(nomination))
                    .filter(review -> review.status().stands())
                    .map(Review::reviewer)
                    .toList();
        }

        private boolean mayRead(Review review) {
            return members.contains(review.reviewer())
                    && !conflicts.recusedFrom(review.nomination()).contains(review.reviewer());
        }

        private void ask(Nomination nomination, FacultyId reader, Instant now, List<Review> fresh) {
            List<Review> earlier = given.stream()
                    .filter(review -> review.nomination().equals(nomination.nominationId()))
                    .filter(review -> review.reviewer().equals(reader))
                    .toList();
            if (earlier.isEmpty()) {
                fresh.add(Review.assign(nomination, reader, now));
            }
            earlier.stream().filter(review -> !review.status().stands()).forEach(Review::renew);
        }
    }
}
