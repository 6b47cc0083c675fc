package org.facultyaffairs.metrics.metric;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.facultyaffairs.chassis.http.Refusal;

/** How every metric of the catalogue is counted, but for the equity figures. */
@ApplicationScoped
class FigureMetrics {

    private static final List<FigureMetric> ALL = List.of(
            ShareMetric.of("call-coverage", List.of("covered"), """
                    select 'covered' as measure, kind, unit, closed_at as at, submitted > 0 as hit
                      from opportunity_closing"""),
            new FunnelMetric(),
            new SpreadMetric(
                    "sponsor-activity",
                    "sponsors",
                    "sponsor_id",
                    "p.status = 'ACTIVE' and (p.rank in ('ASSOCIATE_PROFESSOR', 'PROFESSOR') or p.leads)",
                    true),
            new SpreadMetric("protege-concentration", "proteges", "protege_id", "p.status = 'ACTIVE'", false),
            ShareMetric.of("referral-rate", List.of("referred", "referred-then-selected"), """
                    select 'referred' as measure, kind, unit, declined_at as at, referred_to is not null as hit
                      from nomination where declined_at is not null
                    union all
                    select 'referred-then-selected', n.kind, n.unit, n.declined_at, peer.selected_at is not null
                      from nomination n left join nomination peer on peer.id = n.referred_to
                     where n.declined_at is not null and n.referred_to is not null"""),
            ShareMetric.of(
                    "open-call-rate",
                    List.of("through-open-call", "not-open-call-with-reason", "not-open-call-without-reason"),
                    """
                    select m.measure, n.kind, n.unit, n.selected_at as at,
                           case m.measure
                             when 'through-open-call' then n.through_open_call
                             when 'not-open-call-with-reason' then coalesce(c.reason_given, o.reason_given, false)
                             else not coalesce(c.reason_given, o.reason_given, false)
                           end as hit
                      from nomination n
                      left join opportunity_closing c on c.opportunity_id = n.opportunity_id
                      left join opportunity o on o.id = n.opportunity_id
                     cross join (values ('through-open-call'), ('not-open-call-with-reason'),
                                        ('not-open-call-without-reason')) m(measure)
                     where n.selected_at is not null and n.kind in ('POSITION', 'LEADERSHIP_ROLE')
                       and (m.measure = 'through-open-call' or not coalesce(n.through_open_call, false))"""),
            ShareMetric.of("slate-breadth", List.of("met", "not-met", "cannot-tell"), """
                    select m.measure, r.kind, r.unit, r.at, r.verdict = m.verdict as hit
                      from slate_review r
                     cross join (values ('met', 'MET'), ('not-met', 'NOT_MET'),
                                        ('cannot-tell', 'CANNOT_TELL')) m(measure, verdict)"""),
            ShareMetric.of("check-in-completion", List.of("done"), """
                    select 'done' as measure, coalesce(d.kind, c.kind) as kind, coalesce(d.unit, c.unit) as unit,
                           coalesce(cast(d.due_on as timestamp) at time zone 'UTC' + interval '12 hours', c.at) as at,
                           c.at is not null as hit
                      from check_in_due d
                      full join check_in c on c.nomination_id = d.nomination_id and c.due_day = d.due_day
                     where d.due_on <= {today} or c.at is not null"""),
            ProtectedShareMetric.of("match-quality", "good-match", """
                    select kind, unit, at, good_match as hit from check_in"""),
            ProtectedShareMetric.of("follow-through", "delivered", """
                    select n.kind, n.unit, n.selected_at as at, coalesce(f.delivered, false) as hit
                      from nomination n left join follow_through f on f.nomination_id = n.id
                     where n.selected_at is not null"""));

    FigureMetric of(MetricDefinition metric) {
        return ALL.stream()
                .filter(known -> known.name().equals(metric.name()))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("metric-unknown", "Nobody counts " + metric.name() + " yet."));
    }

    List<String> names() {
        return ALL.stream().map(FigureMetric::name).toList();
    }
}
