package org.facultyaffairs.metrics.metric;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/**
 * Counts items (rows with {@code kind}, {@code unit}, {@code at} and whatever is counted) for everybody, per group and
 * per period in one statement.
 *
 * @param items the items as SQL; {@code {today}} stands for the institution's date
 * @param key a column that is always told apart, or absent
 * @param counts the counts as SQL
 */
record Counting(String items, @Nullable String key, String counts) {

    private static final String STATEMENT = """
            with item as (%s),
                 chosen as (
                   select item.*, %s as grp, %s as period
                     from item
                    where at >= ?1 and at < ?2
                      and (cast(?3 as text) is null or unit = any(cast(cast(?3 as text) as text[]))))
            select %s, %s as grp, %s as period, %s
              from chosen
             group by grouping sets (%s)
             order by 3 nulls first, 2 nulls first, 1""";

    /** Rows of key, group, period and the counts; a null group is everybody, a null period all time. */
    Uni<List<Object[]>> rows(Mutiny.Session session, Question question) {
        var query = session.createNativeQuery(sql(question), Object[].class)
                .setParameter(1, question.from())
                .setParameter(2, question.until())
                .setParameter(3, question.scope().array());
        if (question.period() != null) {
            query.setParameter(4, question.zone().getId());
        }
        return query.getResultList();
    }

    private String sql(Question question) {
        String nothing = "cast(null as text)";
        return STATEMENT.formatted(
                items.replace("{today}", "cast('" + question.today() + "' as date)"),
                question.by() == null ? nothing : question.by(),
                question.period() == null ? nothing : question.period().sql(),
                key == null ? nothing : key,
                question.by() == null ? nothing : "grp",
                question.period() == null ? nothing : "period",
                counts,
                groupingSets(question));
    }

    private String groupingSets(Question question) {
        Stream<Stream<String>> sets = Stream.of(
                Stream.of(),
                question.by() == null ? null : Stream.of("grp"),
                question.period() == null ? null : Stream.of("period"),
                question.by() == null || question.period() == null ? null : Stream.of("grp", "period"));
        return sets.filter(set -> set != null)
                .map(set -> Stream.concat(Stream.ofNullable(key), set).collect(Collectors.joining(", ", "(", ")")))
                .collect(Collectors.joining(", "));
    }
}
