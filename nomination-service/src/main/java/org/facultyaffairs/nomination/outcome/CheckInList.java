package org.facultyaffairs.nomination.outcome;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.facultyaffairs.chassis.audit.Audit;
import org.facultyaffairs.chassis.database.Transactions;
import org.facultyaffairs.chassis.http.Caller;
import org.facultyaffairs.chassis.http.Refusal;
import org.facultyaffairs.nomination.followup.CheckIn;
import org.facultyaffairs.nomination.followup.CheckInPolicy;
import org.facultyaffairs.nomination.nomination.Nomination;
import org.facultyaffairs.nomination.nomination.NominationStatus;
import org.facultyaffairs.nomination.opportunity.Opportunities;
import org.facultyaffairs.nomination.opportunity.Opportunity;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** The check-ins of a selection: when the sponsor is asked, and what they answered. */
@ApplicationScoped
public class CheckInList {

    private final Transactions transactions;
    private final OutcomeSight sight;
    private final Opportunities opportunities;
    private final CheckIns checkIns;
    private final PrivateWords privateWords;
    private final Audit audit;
    private final Clock clock;
    private final Caller caller;

    CheckInList(
            Transactions transactions,
            OutcomeSight sight,
            Opportunities opportunities,
            CheckIns checkIns,
            PrivateWords privateWords,
            Audit audit,
            Clock clock,
            Caller caller) {
        this.transactions = transactions;
        this.sight = sight;
        this.opportunities = opportunities;
        this.checkIns = checkIns;
        this.privateWords = privateWords;
        this.audit = audit;
        this.clock = clock;
        this.caller = caller;
    }

    /** Where a check-in stands. */
    public enum State {
        UPCOMING,
        DUE,
        ANSWERED
    }

    /**
     * One check-in as far as the caller may know of it.
     *
     * @param goodMatch absent until answered, and for the nominee
     * @param note for the sponsor and the office alone
     */
    public record Entry(
            CheckIn checkIn,
            Instant dueAt,
            State state,
            @Nullable Boolean goodMatch,
            @Nullable String note,
            @Nullable Instant answeredAt) {}

    /**
     * In order of the days; empty for who put themselves forward. The nominee sees when the sponsor is asked, not what they
     * answer; the platform's operator sees no private words.
     *
     * @throws Refusal 404 when unknown or none of the caller's
     */
    public Uni<List<Entry>> of(UUID nomination) {
        return transactions.run(session -> sight.require(session, nomination).chain(found -> opportunities
                .require(session, found.opportunityId())
                .chain(opportunity -> checkIns.answers(session, List.of(nomination))
                        .chain(answers -> entries(session, found, schedule(found, opportunity), answers)))));
    }

    /** Every check-in of a selection; none for anything else. */
    List<CheckIn> schedule(Nomination nomination, Opportunity opportunity) {
        return nomination.status() == NominationStatus.SELECTED && nomination.sponsorId() != null
                ? new CheckInPolicy(opportunity.policy().sponsorCheckInDays())
                        .schedule(Objects.requireNonNull(nomination.endedAt()), clock.getZone())
                : List.of();
    }

    private Uni<List<Entry>> entries(
            Mutiny.Session session, Nomination nomination, List<CheckIn> schedule, List<CheckInAnswer> answers) {
        Map<Integer, CheckInAnswer> byDay =
                answers.stream().collect(Collectors.toMap(CheckInAnswer::dueDay, Function.identity()));
        return Multi.createFrom()
                .iterable(schedule)
                .onItem()
                .transformToUniAndConcatenate(checkIn ->
                        entry(session, nomination, checkIn, Optional.ofNullable(byDay.get(checkIn.dueDay()))))
                .collect()
                .asList();
    }

    private Uni<Entry> entry(
            Mutiny.Session session, Nomination nomination, CheckIn checkIn, Optional<CheckInAnswer> answer) {
        Optional<CheckInAnswer> readable = answer.filter(given -> mayReadAnswers(nomination));
        return words(session, nomination, readable)
                .map(words -> new Entry(
                        checkIn,
                        checkIn.dueAt(clock.getZone()),
                        state(checkIn, answer.isPresent()),
                        readable.map(CheckInAnswer::goodMatch).orElse(null),
                        words.orElse(null),
                        answer.map(CheckInAnswer::answeredAt).orElse(null)));
    }

    /** Somebody else's private words are read with an entry in the audit. */
    private Uni<Optional<String>> words(Mutiny.Session session, Nomination nomination, Optional<CheckInAnswer> answer) {
        SealedNote note = answer.flatMap(CheckInAnswer::words).orElse(null);
        if (note == null || caller.has("admin")) {
            return Uni.createFrom().item(Optional.empty());
        }
        UUID sponsor = answer.orElseThrow().sponsor();
        Uni<Void> noted = caller.is(sponsor)
                ? Uni.createFrom().voidItem()
                : audit.note(session, "check-in-read", nomination.id().toString(), null);
        return noted.chain(() -> privateWords.open(sponsor, note)).map(Optional::of);
    }

    private State state(CheckIn checkIn, boolean answered) {
        if (answered) {
            return State.ANSWERED;
        }
        return checkIn.isDue(clock.instant(), clock.getZone()) ? State.DUE : State.UPCOMING;
    }

    private boolean mayReadAnswers(Nomination nomination) {
        return !caller.is(nomination.nomineeId());
    }
}
