package org.facultyaffairs.metrics.metric;

import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.List;
import org.facultyaffairs.metrics.equity.Rate;
import org.facultyaffairs.metrics.metric.FigureRow.Group;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * A share of things, not of people: how many of the items are hits, per measure.
 *
 * @param measures in the order in which they are shown
 */
record ShareMetric(String name, List<String> measures, Counting counting) implements FigureMetric {

    static ShareMetric of(String name, List<String> measures, String items) {
        return new ShareMetric(name, measures, new Counting(items, "measure", "count(*) filter (where hit), count(*)"));
    }

    @Override
    public Uni<List<FigureRow>> rows(Mutiny.Session session, Question question) {
        return counting.rows(session, question).map(this::inOrder);
    }

    /** Everybody's figures first and always, even of nothing. */
    private List<FigureRow> inOrder(List<Object[]> counted) {
        List<FigureRow> rows = new ArrayList<>();
        for (String measure : measures) {
            List<FigureRow> own = counted.stream()
                    .filter(row -> measure.equals(row[0]))
                    .map(row -> FigureRow.share(measure, Group.of(row[1], row[2]), rate(row)))
                    .toList();
            if (own.isEmpty()) {
                rows.add(FigureRow.share(measure, Group.EVERYBODY, new Rate(0, 0)));
            }
            rows.addAll(own);
        }
        return rows;
    }

    static Rate rate(Object[] row) {
        return new Rate(((Number) row[3]).longValue(), ((Number) row[4]).longValue());
    }
}
