package org.facultyaffairs.nomination.nomination;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.facultyaffairs.chassis.audit.Actor;
import org.facultyaffairs.chassis.events.Outbox;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Ends the nominations of an opportunity that takes no more, or is off. */
@ApplicationScoped
public class LapseNominations {

    private static final Set<NominationStatus> NOT_HANDED_IN =
            EnumSet.of(NominationStatus.DRAFT, NominationStatus.NOMINEE_CONSENT);
    private static final Set<NominationStatus> UNDECIDED = EnumSet.of(
            NominationStatus.DRAFT,
            NominationStatus.NOMINEE_CONSENT,
            NominationStatus.SUBMITTED,
            NominationStatus.COMMITTEE_REVIEW);

    private final Nominations nominations;
    private final Outbox outbox;
    private final Clock clock;

    LapseNominations(Nominations nominations, Outbox outbox, Clock clock) {
        this.nominations = nominations;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Ends those that were not handed in.
     *
     * @param by absent when the deadline did it
     */
    public Uni<Void> onClosing(Mutiny.Session session, UUID opportunity, @Nullable String by, Actor actor) {
        return lapse(session, opportunity, NOT_HANDED_IN, LapseCause.DEADLINE, by, actor);
    }

    /** Ends all that are undecided. */
    public Uni<Void> onCancelling(Mutiny.Session session, UUID opportunity, String by, Actor actor) {
        return lapse(session, opportunity, UNDECIDED, LapseCause.CANCELLED, by, actor);
    }

    /** How many nominations of an opportunity were ever handed in. */
    public Uni<Integer> everSubmitted(Mutiny.Session session, UUID opportunity) {
        return session.createSelectionQuery(
                        "select count(*) from Nomination where opportunityId = ?1 and submittedAt is not null",
                        Long.class)
                .setParameter(1, opportunity)
                .getSingleResult()
                .map(Math::toIntExact);
    }

    private Uni<Void> lapse(
            Mutiny.Session session,
            UUID opportunity,
            Set<NominationStatus> statuses,
            LapseCause cause,
            @Nullable String by,
            Actor actor) {
        return nominations
                .of(session, opportunity, statuses)
                .map(found -> found.stream()
                        .map(nomination -> nomination.lapse(cause, by, clock.instant()))
                        .toList())
                .chain(lapsed ->
                        lapsed.isEmpty() ? Uni.createFrom().voidItem() : outbox.appendAll(session, lapsed, actor));
    }
}
