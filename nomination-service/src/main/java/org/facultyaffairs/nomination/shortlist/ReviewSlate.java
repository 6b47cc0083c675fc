package org.facultyaffairs.nomination.shortlist;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.facultyaffairs.chassis.database.Transactions;
import org.facultyaffairs.chassis.events.Outbox;
import org.facultyaffairs.chassis.http.Caller;
import org.facultyaffairs.chassis.http.Refusal;
import org.facultyaffairs.nomination.committee.Attendance;
import org.facultyaffairs.nomination.committee.CommitteeDoor;
import org.facultyaffairs.nomination.identity.Gender;
import org.facultyaffairs.nomination.identity.SlateIdentities;
import org.facultyaffairs.nomination.nomination.Nomination;
import org.facultyaffairs.nomination.opportunity.Opportunity;
import org.facultyaffairs.nomination.opportunity.SlateMinimums;
import org.facultyaffairs.nomination.people.People;
import org.facultyaffairs.nomination.people.Person;
import org.facultyaffairs.nomination.slate.GenderAnswer;
import org.facultyaffairs.nomination.slate.SlateMember;
import org.facultyaffairs.nomination.slate.SlatePolicy;
import org.facultyaffairs.nomination.slate.SlateReview;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/**
 * Holds a slate against its policy. Where the policy asks nothing about identity, nothing confidential is opened; where
 * it does, answers are opened for the moment of the check and the opening is audited.
 */
@ApplicationScoped
public class ReviewSlate {

    /** Who withdrew after the slate was set makes it no broader. */
    private static final String STILL_STANDING =
            "from Nomination where id in ?1 and status in ('COMMITTEE_REVIEW', 'SELECTED', 'NOT_SELECTED')";

    private final Transactions transactions;
    private final CommitteeDoor door;
    private final Slates slates;
    private final People people;
    private final SlateIdentities identities;
    private final SlateReviewConfig config;
    private final Outbox outbox;
    private final Clock clock;
    private final Caller caller;

    ReviewSlate(
            Transactions transactions,
            CommitteeDoor door,
            Slates slates,
            People people,
            SlateIdentities identities,
            SlateReviewConfig config,
            Outbox outbox,
            Clock clock,
            Caller caller) {
        this.transactions = transactions;
        this.door = door;
        this.slates = slates;
        this.people = people;
        this.identities = identities;
        this.config = config;
        this.outbox = outbox;
        this.clock = clock;
        this.caller = caller;
    }

    /** The slate with its verdict, and the answers to what anybody could count for themselves. */
    public record Outcome(Slate slate, List<SlateReview.RuleAnswer> openRules) {}

    /**
     * Reviews the slate as it is.
     *
     * @throws Refusal 403 for who is neither chair nor of the office, and for the platform's operator, whom nothing
     *     confidential is opened for; 404 without a slate; 409 when switched off, decided, or reviewed often enough
     */
    public Uni<Outcome> review(UUID opportunity) {
        requireEnabled(config);
        requireNoOperator();
        return transactions.run(session -> door.enterForChange(session, opportunity)
                .invoke(Attendance::requirePresiding)
                .invoke(attendance -> attendance.committee().requireUndecided())
                .chain(attendance -> slates.require(session, opportunity)
                        .invoke(slate -> slate.requireReviewsLeft(config.mostPerOpportunity()))
                        .chain(slate -> review(session, attendance.opportunity(), slate)))
                .call(session::flush));
    }

    /**
     * What the last review of the present slate said.
     *
     * @throws Refusal 403 for who is neither chair nor of the office, 404 when the slate was not reviewed
     */
    public Uni<Outcome> read(UUID opportunity) {
        return transactions.read(session -> door.enter(session, opportunity)
                .invoke(Attendance::requirePresiding)
                .chain(attendance -> slates.require(session, opportunity)
                        .invoke(ReviewSlate::requireReviewed)
                        .chain(slate -> nominees(session, slate)
                                .map(nominees -> new Outcome(
                                        slate,
                                        SlateReview.of(
                                                        openPolicy(attendance.opportunity()),
                                                        members(nominees, Map.of()))
                                                .openRules())))));
    }

    private Uni<Outcome> review(Mutiny.Session session, Opportunity opportunity, Slate slate) {
        SlatePolicy policy = policy(opportunity);
        return nominees(session, slate).chain(nominees -> genders(session, opportunity, nominees)
                .map(genders -> SlateReview.of(policy, members(nominees, genders)))
                .call(review -> outbox.append(session, slate.reviewed(opportunity, review, clock.instant())))
                .map(review -> new Outcome(slate, review.openRules())));
    }

    private Uni<Map<UUID, Gender>> genders(Mutiny.Session session, Opportunity opportunity, List<Person> nominees) {
        SlateMinimums asked = opportunity.facts().slatePolicy();
        boolean asksIdentity = orNone(asked.minWomen()) > 0 || orNone(asked.minMen()) > 0;
        return asksIdentity
                ? identities.genders(
                        session,
                        opportunity.id(),
                        nominees.stream().map(Person::id).toList())
                : Uni.createFrom().item(Map.of());
    }

    private Uni<List<Person>> nominees(Mutiny.Session session, Slate slate) {
        return slate.nominations().isEmpty()
                ? Uni.createFrom().item(List.of())
                : session.createSelectionQuery(STILL_STANDING, Nomination.class)
                        .setParameter(1, slate.nominations())
                        .getResultList()
                        .map(found -> found.stream().map(Nomination::nomineeId).toList())
                        .chain(ids -> people.find(session, ids))
                        .map(known -> List.copyOf(known.values()));
    }

    private static List<SlateMember> members(List<Person> nominees, Map<UUID, Gender> genders) {
        return nominees.stream()
                .map(nominee -> new SlateMember(
                        nominee.rank(),
                        nominee.unit(),
                        Optional.ofNullable(genders.get(nominee.id()))
                                .map(gender -> GenderAnswer.valueOf(gender.name()))
                                .orElse(GenderAnswer.NOT_ASKED)))
                .toList();
    }

    private static SlatePolicy policy(Opportunity opportunity) {
        SlateMinimums asked = opportunity.facts().slatePolicy();
        return new SlatePolicy(
                orNone(asked.minWomen()),
                orNone(asked.minMen()),
                orNone(asked.minJunior()),
                orNone(asked.minSenior()),
                orNone(asked.minUnits()));
    }

    private static SlatePolicy openPolicy(Opportunity opportunity) {
        SlatePolicy whole = policy(opportunity);
        return new SlatePolicy(0, 0, whole.minJunior(), whole.minSenior(), whole.minUnits());
    }

    private static int orNone(@Nullable Integer least) {
        return least == null ? 0 : least;
    }

    private void requireNoOperator() {
        if (caller.has("admin")) {
            throw Refusal.forbidden("not-for-operators", "Nothing confidential is opened for the platform's operator.");
        }
    }

    static void requireEnabled(SlateReviewConfig config) {
        if (!config.enabled()) {
            throw Refusal.conflict("slate-review-off", "Reviews of slates are switched off in this institution.");
        }
    }

    private static void requireReviewed(Slate slate) {
        if (slate.verdict() == null) {
            throw Refusal.notFound("slate-not-reviewed", "The slate as it is has not been reviewed.");
        }
    }
}
