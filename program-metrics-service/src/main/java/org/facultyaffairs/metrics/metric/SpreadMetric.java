package org.facultyaffairs.metrics.metric;

import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.facultyaffairs.metrics.equity.Rate;
import org.facultyaffairs.metrics.metric.FigureRow.Group;
import org.facultyaffairs.metrics.participation.Spread;
import org.facultyaffairs.metrics.suppression.CountTable;
import org.facultyaffairs.metrics.suppression.PublishedTable;
import org.facultyaffairs.metrics.suppression.Suppression;
import org.facultyaffairs.metrics.suppression.Threshold;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/**
 * How acts of sponsorship are spread over the people who give, or who get, them.
 *
 * @param people what they are called in measures, {@code sponsors}
 * @param person the column of an act that names the person
 * @param members who counts, acts or no acts, as a condition on a person
 * @param tellsActs whether acts are also counted by kind
 */
record SpreadMetric(String name, String people, String person, String members, boolean tellsActs)
        implements FigureMetric {

    private static final List<String> ACTS = List.of("NOMINATE", "RECOMMEND", "INTRODUCE", "AIR_COVER", "VISIBILITY");

    private static final String MEMBERS = """
            with done as (
              select a.%1$s as id, count(*) as acts from sponsorship_act a
               where a.at >= ?1 and a.at < ?2 group by a.%1$s),
            member as (
              select coalesce(p.id, done.id) as id, p.unit, coalesce(done.acts, 0) as acts
                from (select * from person p where %2$s) member_person
                full join done on done.id = member_person.id
                left join person p on p.id = coalesce(member_person.id, done.id))
            select acts, count(*) from member
             where cast(?3 as text) is null or unit = any(cast(cast(?3 as text) as text[]))
             group by acts order by acts""";

    private static final String ITEMS = """
            select a.act, 'all' as kind, p.unit, a.at
              from sponsorship_act a left join person p on p.id = a.%s""";

    @Override
    public Uni<List<FigureRow>> rows(Mutiny.Session session, Question question) {
        return spread(session, question).chain(spread -> new Counting(ITEMS.formatted(person), "act", "count(*)")
                .rows(session, question)
                .map(acts -> rows(spread, acts, question.threshold())));
    }

    private Uni<List<Long>> spread(Mutiny.Session session, Question question) {
        return session.createNativeQuery(MEMBERS.formatted(person, members), Object[].class)
                .setParameter(1, question.from())
                .setParameter(2, question.until())
                .setParameter(3, question.scope().array())
                .getResultList()
                .map(rows -> rows.stream()
                        .flatMap(row ->
                                Collections.nCopies(((Number) row[1]).intValue(), ((Number) row[0]).longValue())
                                        .stream())
                        .toList());
    }

    private List<FigureRow> rows(List<Long> actsPerMember, List<Object[]> acts, Threshold threshold) {
        Spread spread = Spread.of(actsPerMember);
        List<FigureRow> rows = new ArrayList<>();
        rows.add(FigureRow.count("acts", Group.EVERYBODY, spread.acts(), (long) spread.members()));
        rows.addAll(evenness(spread, threshold));
        rows.addAll(distribution(actsPerMember, threshold));
        if (tellsActs) {
            ACTS.forEach(act -> rows.add(FigureRow.count(
                    "acts-" + act.toLowerCase(Locale.ROOT).replace('_', '-'),
                    Group.EVERYBODY,
                    acts.stream()
                            .filter(row -> act.equals(row[0]) && row[2] == null)
                            .mapToLong(row -> ((Number) row[3]).longValue())
                            .sum(),
                    spread.acts())));
        }
        rows.addAll(overTime(acts));
        return rows;
    }

    private static List<FigureRow> overTime(List<Object[]> acts) {
        Map<String, Long> periods = new LinkedHashMap<>();
        acts.stream()
                .filter(row -> row[2] != null)
                .forEach(row -> periods.merge((String) row[2], ((Number) row[3]).longValue(), Long::sum));
        return periods.entrySet().stream()
                .map(period ->
                        FigureRow.count("acts", new Group(FigureRow.ALL, period.getKey()), period.getValue(), null))
                .toList();
    }

    /** Where the top tenth is a handful, it speaks of persons. */
    private static List<FigureRow> evenness(Spread spread, Threshold threshold) {
        return List.of(
                index("gini", spread.members(), spread.gini(), threshold.isSmall(spread.members())),
                index(
                        "top-decile-share",
                        spread.members(),
                        spread.topDecileShare(),
                        threshold.isSmall(spread.topDecile())));
    }

    private static FigureRow index(String measure, long n, OptionalDouble value, boolean hidden) {
        if (hidden) {
            return FigureRow.hidden(measure, Group.EVERYBODY);
        }
        @Nullable Double number = value.isPresent() ? value.getAsDouble() : null;
        return new FigureRow(measure, FigureRow.ALL, null, null, n, number, null, false);
    }

    private List<FigureRow> distribution(List<Long> actsPerMember, Threshold threshold) {
        Map<String, Long> buckets = new LinkedHashMap<>();
        List.of("0-acts", "1-act", "2-acts", "3-to-5-acts", "6-or-more-acts")
                .forEach(bucket -> buckets.put(bucket, 0L));
        actsPerMember.forEach(acts -> buckets.merge(bucket(acts), 1L, Long::sum));
        PublishedTable published = new Suppression(threshold).protect(CountTable.byGroup(buckets));
        List<FigureRow> rows = new ArrayList<>();
        rows.add(active(published));
        for (String bucket : published.rows()) {
            OptionalLong count = published.rowTotal(bucket);
            String measure = people + "-with-" + bucket;
            rows.add(
                    count.isPresent()
                            ? FigureRow.count(measure, Group.EVERYBODY, count.getAsLong(), null)
                            : FigureRow.hidden(measure, Group.EVERYBODY));
        }
        return rows;
    }

    /** Whoever is not idle is active: computed from what is shown, so that it shows no more than that. */
    private FigureRow active(PublishedTable published) {
        String measure = "active-" + people;
        OptionalLong all = published.total();
        OptionalLong idle = published.rowTotal("0-acts");
        return all.isPresent() && idle.isPresent()
                ? FigureRow.share(
                        measure, Group.EVERYBODY, new Rate(all.getAsLong() - idle.getAsLong(), all.getAsLong()))
                : FigureRow.hidden(measure, Group.EVERYBODY);
    }

    private static String bucket(long acts) {
        if (acts <= 2) {
            return acts == 1 ? "1-act" : acts + "-acts";
        }
        return acts <= 5 ? "3-to-5-acts" : "6-or-more-acts";
    }
}
