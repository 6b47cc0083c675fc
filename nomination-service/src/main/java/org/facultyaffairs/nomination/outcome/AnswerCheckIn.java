package org.facultyaffairs.nomination.outcome;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.facultyaffairs.chassis.database.Transactions;
import org.facultyaffairs.chassis.events.Outbox;
import org.facultyaffairs.chassis.http.Caller;
import org.facultyaffairs.chassis.http.Refusal;
import org.facultyaffairs.nomination.followup.CheckIn;
import org.facultyaffairs.nomination.followup.MatchFeedback;
import org.facultyaffairs.nomination.nomination.Nomination;
import org.facultyaffairs.nomination.opportunity.Opportunities;
import org.facultyaffairs.nomination.opportunity.Opportunity;
import org.hibernate.reactive.mutiny.Mutiny;

/** The sponsor says whether it was a good match; the next recommendation learns from it. */
@ApplicationScoped
public class AnswerCheckIn {

    private final Transactions transactions;
    private final OutcomeSight sight;
    private final Opportunities opportunities;
    private final CheckInList list;
    private final CheckIns checkIns;
    private final PrivateWords privateWords;
    private final Outbox outbox;
    private final Clock clock;
    private final Caller caller;

    AnswerCheckIn(
            Transactions transactions,
            OutcomeSight sight,
            Opportunities opportunities,
            CheckInList list,
            CheckIns checkIns,
            PrivateWords privateWords,
            Outbox outbox,
            Clock clock,
            Caller caller) {
        this.transactions = transactions;
        this.sight = sight;
        this.opportunities = opportunities;
        this.list = list;
        this.checkIns = checkIns;
        this.privateWords = privateWords;
        this.outbox = outbox;
        this.clock = clock;
        this.caller = caller;
    }

    /**
     * Answers one check-in, once.
     *
     * @throws Refusal 403 for who is not the sponsor, 404 for strangers, 409 when nobody was selected or it was answered
     *     before, 422 for a day that is not asked about or not due yet
     */
    public Uni<CheckInList.Entry> answer(UUID nomination, int dueDay, MatchFeedback feedback) {
        return transactions
                .run(session -> sight.requireForChange(session, nomination)
                        .invoke(Acceptance::requireSelected)
                        .invoke(this::requireSponsor)
                        .chain(found -> opportunities
                                .require(session, found.opportunityId())
                                .chain(opportunity -> answer(session, found, opportunity, dueDay, feedback))))
                .chain(() -> list.of(nomination))
                .map(entries -> entries.stream()
                        .filter(entry -> entry.checkIn().dueDay() == dueDay)
                        .findFirst()
                        .orElseThrow());
    }

    private Uni<Void> answer(
            Mutiny.Session session,
            Nomination nomination,
            Opportunity opportunity,
            int dueDay,
            MatchFeedback feedback) {
        requireDue(list.schedule(nomination, opportunity), dueDay);
        return checkIns.answers(session, List.of(nomination.id()))
                .invoke(answers -> requireFirst(answers, dueDay))
                .chain(() -> privateWords.seal(caller.requirePerson(), feedback.privateWords()))
                .map(note -> new CheckInAnswer(
                        nomination.id(),
                        dueDay,
                        caller.requirePerson(),
                        feedback.goodMatch(),
                        note.orElse(null),
                        clock.instant()))
                .call(answer -> checkIns.keep(session, answer))
                .call(answer -> outbox.append(
                        session, SponsorCheckInRecorded.of(nomination, answer, opportunity.desiredExpertise())))
                .chain(session::flush);
    }

    private void requireSponsor(Nomination nomination) {
        UUID sponsor = nomination.sponsorId();
        if (sponsor == null) {
            throw Refusal.conflict("no-sponsor", "The nominee put themselves forward; there is no sponsor to ask.");
        }
        if (!caller.is(sponsor)) {
            throw Refusal.forbidden("not-the-sponsor", "Only the sponsor answers a check-in.");
        }
    }

    private void requireDue(List<CheckIn> schedule, int dueDay) {
        CheckIn asked = schedule.stream()
                .filter(checkIn -> checkIn.dueDay() == dueDay)
                .findFirst()
                .orElseThrow(() -> Refusal.brokenRule(
                        "check-in-unknown",
                        "Check-ins are asked for after %s days."
                                .formatted(schedule.stream()
                                        .map(CheckIn::dueDay)
                                        .map(String::valueOf)
                                        .toList())));
        if (!asked.isDue(clock.instant(), clock.getZone())) {
            throw Refusal.brokenRule("check-in-not-due", "This check-in falls due on %s.".formatted(asked.dueOn()));
        }
    }

    private static void requireFirst(List<CheckInAnswer> answers, int dueDay) {
        if (answers.stream().anyMatch(answer -> answer.dueDay() == dueDay)) {
            throw Refusal.conflict("already-answered", "This check-in is answered already.");
        }
    }
}
