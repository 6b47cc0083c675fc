package org.facultyaffairs.metrics.intake;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** What was on offer, what became of it, and who could have been put forward. */
@ApplicationScoped
class Opportunities {

    private static final String POSTED = """
            insert into opportunity as o (id, version, kind, unit, internal_deadline, slots, open_call, eligible_count,
                                          posted_at, reason_given)
            values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)
            on conflict (id) do update
               set version = excluded.version, kind = excluded.kind, unit = excluded.unit,
                   internal_deadline = excluded.internal_deadline, slots = excluded.slots,
                   open_call = excluded.open_call, eligible_count = excluded.eligible_count,
                   posted_at = excluded.posted_at, reason_given = excluded.reason_given
             where o.version < excluded.version""";
    private static final String CLOSED = """
            insert into opportunity_closing as c (opportunity_id, version, kind, unit, through_open_call, reason_given,
                                                  submitted, filled, eligible_count, closed_at)
            values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)
            on conflict (opportunity_id) do update
               set version = excluded.version, kind = excluded.kind, unit = excluded.unit,
                   through_open_call = excluded.through_open_call, reason_given = excluded.reason_given,
                   submitted = excluded.submitted, filled = excluded.filled,
                   eligible_count = excluded.eligible_count, closed_at = excluded.closed_at
             where c.version < excluded.version""";
    private static final String POOL = """
            insert into pool_member (opportunity_id, person_id)
            select ?1, person from unnest(cast(cast(?2 as text) as uuid[])) as pool(person)
            on conflict do nothing""";
    private static final String UNANSWERED = """
            insert into escalation (event_id, opportunity_id, kind, unit, level, days_left, at)
            values (?1, ?2, ?3, ?4, ?5, ?6, ?7) on conflict do nothing""";
    private static final String CANCELLED = """
            insert into opportunity_cancelling as c (opportunity_id, version, cancelled_at) values (?1, ?2, ?3)
            on conflict (opportunity_id) do update
               set version = excluded.version, cancelled_at = excluded.cancelled_at
             where c.version < excluded.version""";

    private final TopicIntake topic;

    Opportunities(IntakeDesk desk) {
        topic = desk.topic("opportunities")
                .on("opportunity-posted", Posted.class, Opportunities::posted)
                .on("opportunity-changed", Posted.class, Opportunities::posted)
                .on("opportunity-closed", Closed.class, Opportunities::closed)
                .on("opportunity-unanswered", Unanswered.class, Opportunities::unanswered)
                .on("opportunity-cancelled", Cancelled.class, Opportunities::cancelled);
    }

    record Posted(
            UUID opportunityId,
            long version,
            String kind,
            String unit,
            LocalDate internalDeadline,
            int slots,
            boolean openCall,
            Instant postedAt,
            @Nullable Integer eligibleCount,
            @Nullable String noOpenCallReason) {}

    record Closed(
            UUID opportunityId,
            long version,
            String kind,
            String unit,
            boolean throughOpenCall,
            int submittedNominations,
            int filled,
            int eligibleCount,
            List<UUID> eligiblePool,
            Instant closedAt,
            @Nullable String noOpenCallReason) {}

    record Unanswered(UUID opportunityId, String kind, String unit, String level, int daysLeft, Instant at) {}

    record Cancelled(UUID opportunityId, long version, Instant cancelledAt) {}

    @Incoming("opportunities")
    Uni<Void> take(ConsumerRecord<String, byte[]> record) {
        return topic.take(record);
    }

    private static Uni<Void> posted(Mutiny.Session session, UUID eventId, Posted it) {
        return Rows.write(
                session,
                POSTED,
                it.opportunityId(),
                it.version(),
                it.kind(),
                it.unit(),
                it.internalDeadline(),
                it.slots(),
                it.openCall(),
                it.eligibleCount(),
                it.postedAt(),
                isGiven(it.noOpenCallReason()));
    }

    private static Uni<Void> closed(Mutiny.Session session, UUID eventId, Closed it) {
        return Rows.write(
                        session,
                        CLOSED,
                        it.opportunityId(),
                        it.version(),
                        it.kind(),
                        it.unit(),
                        it.throughOpenCall(),
                        isGiven(it.noOpenCallReason()),
                        it.submittedNominations(),
                        it.filled(),
                        it.eligibleCount(),
                        it.closedAt())
                .chain(() -> Rows.write(session, POOL, it.opportunityId(), Rows.array(it.eligiblePool())));
    }

    private static Uni<Void> unanswered(Mutiny.Session session, UUID eventId, Unanswered it) {
        return Rows.write(
                session,
                UNANSWERED,
                eventId,
                it.opportunityId(),
                it.kind(),
                it.unit(),
                it.level(),
                it.daysLeft(),
                it.at());
    }

    private static Uni<Void> cancelled(Mutiny.Session session, UUID eventId, Cancelled it) {
        return Rows.write(session, CANCELLED, it.opportunityId(), it.version(), it.cancelledAt());
    }

    /** The reason itself is not kept: it is a free text and may speak of somebody. */
    private static boolean isGiven(@Nullable String reason) {
        return reason != null && !reason.isBlank();
    }
}
