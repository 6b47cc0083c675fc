package org.facultyaffairs.nomination.decision;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.facultyaffairs.chassis.audit.Actors;
import org.facultyaffairs.chassis.events.DomainEvent;
import org.facultyaffairs.chassis.events.Outbox;
import org.facultyaffairs.nomination.followup.CheckInPolicy;
import org.facultyaffairs.nomination.nomination.Decision;
import org.facultyaffairs.nomination.nomination.LapseNominations;
import org.facultyaffairs.nomination.nomination.Nomination;
import org.facultyaffairs.nomination.nomination.NomineeSelected;
import org.facultyaffairs.nomination.opportunity.EligibleFaculty;
import org.facultyaffairs.nomination.opportunity.Opportunity;
import org.facultyaffairs.nomination.opportunity.OpportunityStatus;
import org.hibernate.reactive.mutiny.Mutiny;

/** Carries out a decision: everybody's nomination ends with its reason, and the opportunity takes no more. */
@ApplicationScoped
class Announcements {

    private final EligibleFaculty eligible;
    private final LapseNominations lapse;
    private final Outbox outbox;
    private final Actors actors;
    private final Clock clock;

    Announcements(EligibleFaculty eligible, LapseNominations lapse, Outbox outbox, Actors actors, Clock clock) {
        this.eligible = eligible;
        this.lapse = lapse;
        this.outbox = outbox;
        this.actors = actors;
        this.clock = clock;
    }

    /** By whom and when, the same for everybody. */
    private record Moment(String by, Instant at) {}

    /** Ends all nominations on the table, in one transaction with the decision. */
    Uni<Void> tellAll(
            Mutiny.Session session, Opportunity opportunity, Deliberation.Table table, Verdict verdict, String by) {
        Moment moment = new Moment(by, clock.instant());
        List<DomainEvent> events = table.nominations().stream()
                .map(nomination -> tell(opportunity, table, verdict, nomination, moment))
                .toList();
        return outbox.appendAll(session, events).chain(() -> close(session, opportunity, by));
    }

    private DomainEvent tell(
            Opportunity opportunity, Deliberation.Table table, Verdict verdict, Nomination nomination, Moment moment) {
        UUID id = nomination.id();
        boolean selected = verdict.selected().contains(id);
        Decision decision = new Decision(
                opportunity,
                selected ? verdict.reason() : verdict.reasonForOthers(),
                table.shortlisted().contains(id),
                moment.by(),
                moment.at());
        return selected
                ? nomination.select(decision, checkIns(opportunity, nomination, moment.at()))
                : nomination.notSelect(decision);
    }

    /** Nobody is asked about those who put themselves forward. */
    private List<NomineeSelected.PlannedCheckIn> checkIns(Opportunity opportunity, Nomination nomination, Instant at) {
        return nomination.sponsorId() == null
                ? List.of()
                : new CheckInPolicy(opportunity.policy().sponsorCheckInDays())
                        .schedule(at, clock.getZone()).stream()
                                .map(checkIn -> new NomineeSelected.PlannedCheckIn(checkIn.dueDay(), checkIn.dueOn()))
                                .toList();
    }

    private Uni<Void> close(Mutiny.Session session, Opportunity opportunity, String by) {
        if (opportunity.status() != OpportunityStatus.OPEN) {
            return Uni.createFrom().voidItem();
        }
        return lapse.everSubmitted(session, opportunity.id())
                .chain(submitted -> eligible.pool(session, opportunity)
                        .chain(pool -> outbox.append(session, opportunity.close(submitted, pool, by, clock.instant()))))
                .chain(() -> lapse.onClosing(session, opportunity.id(), by, actors.current()));
    }
}
