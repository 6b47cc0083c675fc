package org.facultyaffairs.metrics.intake;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** How events of nominations become facts, in whatever order they come. */
final class NominationFacts {

    private static final String MOVED = """
            with step as (
              insert into nomination_step (event_id, nomination_id, version, status, at)
              values (cast(?16 as uuid), cast(?1 as uuid), cast(?8 as bigint), cast(?9 as text),
                      cast(?17 as timestamptz))
              on conflict do nothing),
            due as (
              insert into check_in_due (nomination_id, due_day, due_on, kind, unit)
              select cast(?1 as uuid), d."dueDay", d."dueOn", cast(?3 as text), cast(?4 as text)
                from jsonb_to_recordset(cast(cast(?18 as text) as jsonb)) as d("dueDay" integer, "dueOn" date)
              on conflict do nothing)
            insert into nomination as n (id, opportunity_id, kind, unit, nominee_id, nominator_id, nominator_kind,
                                         version, status, furthest, first_at, declined_at, referred_to, selected_at,
                                         through_open_call)
            values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15)
            on conflict (id) do update
               set version = greatest(n.version, excluded.version),
                   status = case when (excluded.version, excluded.status) > (n.version, n.status)
                                 then excluded.status else n.status end,
                   furthest = greatest(n.furthest, excluded.furthest),
                   first_at = least(n.first_at, excluded.first_at),
                   declined_at = least(n.declined_at, excluded.declined_at),
                   referred_to = coalesce(n.referred_to, excluded.referred_to),
                   selected_at = least(n.selected_at, excluded.selected_at),
                   through_open_call = coalesce(n.through_open_call, excluded.through_open_call)""";
    private static final String CHECK_IN = """
            insert into check_in as c (nomination_id, due_day, version, kind, unit, good_match, at)
            values (?1, ?2, ?3, ?4, ?5, ?6, ?7)
            on conflict (nomination_id, due_day) do update
               set version = excluded.version, good_match = excluded.good_match, at = excluded.at
             where c.version < excluded.version""";
    private static final String FOLLOW_THROUGH = """
            insert into follow_through as f (nomination_id, version, delivered, at) values (?1, ?2, ?3, ?4)
            on conflict (nomination_id) do update
               set version = excluded.version, delivered = excluded.delivered, at = excluded.at
             where f.version < excluded.version""";
    private static final String REVIEW = """
            insert into slate_review as r (opportunity_id, version, kind, unit, verdict, at)
            values (?1, ?2, ?3, ?4, ?5, ?6)
            on conflict (opportunity_id) do update
               set version = excluded.version, verdict = excluded.verdict, at = excluded.at
             where (r.version, r.at) < (excluded.version, excluded.at)""";

    private NominationFacts() {}

    record SlateReviewed(
            UUID opportunityId, long version, String opportunityKind, String unit, String verdict, Instant at) {}

    record CheckIn(
            UUID nominationId,
            long version,
            String opportunityKind,
            String unit,
            int dueDay,
            boolean goodMatch,
            Instant at) {}

    record FollowThrough(UUID nominationId, long version, boolean delivered, Instant at) {}

    static Uni<Void> moved(Mutiny.Session session, UUID eventId, String type, NominationMoved it) {
        boolean selected = type.equals("nominee-selected");
        return Rows.write(
                session,
                MOVED,
                it.nominationId(),
                it.opportunityId(),
                it.opportunityKind(),
                it.unit(),
                it.nomineeId(),
                it.nominatorId(),
                it.nominatorKind(),
                it.version(),
                it.to(),
                it.furthest(type),
                it.at(),
                type.equals("nomination-declined") ? it.at() : null,
                it.newNominationId(),
                selected ? it.at() : null,
                selected ? it.throughOpenCall() : null,
                eventId,
                it.at(),
                it.dues());
    }

    static Uni<Void> slateReviewed(Mutiny.Session session, UUID eventId, SlateReviewed it) {
        return Rows.write(
                session,
                REVIEW,
                it.opportunityId(),
                it.version(),
                it.opportunityKind(),
                it.unit(),
                it.verdict(),
                it.at());
    }

    static Uni<Void> checkIn(Mutiny.Session session, UUID eventId, CheckIn it) {
        return Rows.write(
                session,
                CHECK_IN,
                it.nominationId(),
                it.dueDay(),
                it.version(),
                it.opportunityKind(),
                it.unit(),
                it.goodMatch(),
                it.at());
    }

    static Uni<Void> followThrough(Mutiny.Session session, UUID eventId, FollowThrough it) {
        return Rows.write(session, FOLLOW_THROUGH, it.nominationId(), it.version(), it.delivered(), it.at());
    }
}
