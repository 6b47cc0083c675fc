package org.facultyaffairs.metrics.metric;

import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.List;
import org.facultyaffairs.metrics.equity.Rate;
import org.facultyaffairs.metrics.funnel.Funnel;
import org.facultyaffairs.metrics.funnel.Stage;
import org.facultyaffairs.metrics.funnel.Step;
import org.facultyaffairs.metrics.metric.FigureRow.Group;
import org.hibernate.reactive.mutiny.Mutiny;

/** From eligible to selected, people counted once per opportunity. */
final class FunnelMetric implements FigureMetric {

    private static final List<String> STAGES = List.of("eligible", "nominated", "consented", "shortlisted", "selected");

    /** A nominee outside the pool (rules changed since, or the pool is not there yet) was eligible all the same. */
    private static final String OPPORTUNITIES = """
            select coalesce(o.kind, c.kind, n.kind) as kind,
                   coalesce(o.unit, c.unit, n.unit) as unit,
                   coalesce(o.posted_at, n.first_at, c.closed_at) as at,
                   greatest(coalesce(c.eligible_count, o.eligible_count, 0), coalesce(n.nominated, 0)) as eligible,
                   coalesce(n.nominated, 0) as nominated,
                   coalesce(n.consented, 0) as consented,
                   coalesce(n.shortlisted, 0) as shortlisted,
                   coalesce(n.selected, 0) as selected
              from opportunity o
              full join opportunity_closing c on c.opportunity_id = o.id
              full join (select opportunity_id, min(kind) as kind, min(unit) as unit, min(first_at) as first_at,
                                count(distinct nominee_id) as nominated,
                                count(distinct nominee_id) filter (where furthest >= 2) as consented,
                                count(distinct nominee_id) filter (where furthest >= 3) as shortlisted,
                                count(distinct nominee_id) filter (where furthest >= 4) as selected
                           from nomination group by opportunity_id) n
                on n.opportunity_id = coalesce(o.id, c.opportunity_id)""";

    private final Counting counting = new Counting(
            OPPORTUNITIES, null, "sum(eligible), sum(nominated), sum(consented), sum(shortlisted), sum(selected)");

    @Override
    public String name() {
        return "nomination-funnel";
    }

    @Override
    public Uni<List<FigureRow>> rows(Mutiny.Session session, Question question) {
        return counting.rows(session, question)
                .map(counted ->
                        counted.stream().flatMap(row -> funnel(row).stream()).toList());
    }

    private static List<FigureRow> funnel(Object[] row) {
        Group group = Group.of(row[1], row[2]);
        List<Stage> stages = new ArrayList<>();
        for (int i = 0; i < STAGES.size(); i++) {
            stages.add(new Stage(STAGES.get(i), row[3 + i] == null ? 0 : ((Number) row[3 + i]).longValue()));
        }
        long eligible = stages.get(0).reached();
        List<FigureRow> rows = new ArrayList<>();
        rows.add(FigureRow.share(STAGES.get(0), group, new Rate(eligible, eligible)));
        for (Step step : new Funnel(stages).steps()) {
            rows.add(FigureRow.share(step.to(), group, step.passed()));
        }
        return rows;
    }
}
