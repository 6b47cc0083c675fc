package org.facultyaffairs.metrics.metric;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.stream.Stream;
import org.facultyaffairs.metrics.equity.Rate;
import org.facultyaffairs.metrics.metric.FigureRow.Group;
import org.facultyaffairs.metrics.suppression.PublishedSelection;
import org.facultyaffairs.metrics.suppression.PublishedSelections;
import org.facultyaffairs.metrics.suppression.Selection;
import org.facultyaffairs.metrics.suppression.SelectionTable;
import org.facultyaffairs.metrics.suppression.Suppression;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * A share that speaks of the quality of people. Always counted by kind and protected as one table, also when only the
 * total is asked for: otherwise the total would give away what the table hides.
 */
record ProtectedShareMetric(String name, String measure, Counting counting) implements FigureMetric {

    private static final String BY = "kind";

    static ProtectedShareMetric of(String name, String measure, String items) {
        return new ProtectedShareMetric(
                name, measure, new Counting(items, null, "count(*) filter (where hit), count(*)"));
    }

    @Override
    public Uni<List<FigureRow>> rows(Mutiny.Session session, Question question) {
        return counting.rows(session, byKind(question)).map(counted -> protect(counted, question));
    }

    private static Question byKind(Question question) {
        return new Question(
                question.metric(),
                question.from(),
                question.until(),
                BY,
                null,
                question.scope(),
                question.threshold(),
                question.today(),
                question.zone());
    }

    private List<FigureRow> protect(List<Object[]> counted, Question question) {
        List<Selection> kinds = counted.stream()
                .filter(row -> row[1] != null)
                .map(row -> selection((String) row[1], ShareMetric.rate(row)))
                .toList();
        if (kinds.isEmpty()) {
            return List.of(FigureRow.share(measure, Group.EVERYBODY, new Rate(0, 0)));
        }
        PublishedSelections published = new Suppression(question.threshold()).protect(new SelectionTable(kinds));
        Stream<FigureRow> everybody = Stream.of(row(Group.EVERYBODY, published.everybody()));
        return question.by() == null
                ? everybody.toList()
                : Stream.concat(
                                everybody,
                                published.groups().stream().map(group -> row(new Group(group.group(), null), group)))
                        .toList();
    }

    private static Selection selection(String kind, Rate rate) {
        return new Selection(kind, rate.count(), rate.of());
    }

    private FigureRow row(Group group, PublishedSelection selection) {
        return selection.isShown()
                ? FigureRow.share(
                        measure,
                        group,
                        new Rate(
                                selection.selected().getAsLong(),
                                selection.eligible().getAsLong()))
                : FigureRow.hidden(measure, group);
    }
}
