package org.facultyaffairs.benchmark.matching.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.facultyaffairs.benchmark.matching.measure.Amounts;
import org.facultyaffairs.benchmark.matching.measure.Bench;
import org.facultyaffairs.benchmark.matching.measure.Goal;
import org.facultyaffairs.benchmark.matching.measure.Memory;
import org.facultyaffairs.benchmark.matching.measure.Result;
import org.facultyaffairs.benchmark.matching.measure.Standing;
import org.facultyaffairs.benchmark.matching.measure.Standings;

/** One benchmark's part of the report: who took how long and came to what, the goals, and how cost grows. */
public final class Section {

    private static final String NOTHING = "";

    private final StringBuilder text = new StringBuilder();

    /**
     * Writes it.
     *
     * @param circumstances when, where and in how many rounds
     * @param remarks trials that were left out or failed, and why
     */
    public static String of(Bench bench, List<Result> results, String circumstances, List<String> remarks) {
        Section section = new Section();
        section.line("## %s: %s".formatted(bench.id(), bench.title()));
        section.line(bench.about());
        section.line(circumstances);
        remarks.forEach(remark -> section.line("**" + remark + "**"));
        if (!results.isEmpty()) {
            section.line(contenders(results));
            section.goals(results);
            section.growth(results);
        }
        return section.text.toString().stripTrailing();
    }

    private void line(String paragraph) {
        text.append(paragraph).append("\n\n");
    }

    private static String contenders(List<Result> results) {
        MarkdownTable table = new MarkdownTable(
                "instance",
                "by",
                "CPU, median",
                "least–most",
                "rounds",
                "first run",
                "× engine",
                "found",
                "memory (heap)");
        for (Result result : results) {
            for (Standing standing : result.standings().all()) {
                table.add(
                        first(result, standing) ? "%s: %s".formatted(result.trial(), result.instance()) : NOTHING,
                        standing.name(),
                        Amounts.seconds(standing.median()),
                        Amounts.seconds(standing.fastest()) + "–" + Amounts.seconds(standing.slowest()),
                        Integer.toString(standing.rounds().size()),
                        Amounts.seconds(standing.first()),
                        ratio(result.standings(), standing),
                        standing.finding().toString(),
                        standing.measuredMemory().map(Section::weight).orElse(NOTHING));
            }
            result.published()
                    .forEach(other -> table.add(
                            NOTHING,
                            other.name() + " (published)",
                            NOTHING,
                            NOTHING,
                            NOTHING,
                            NOTHING,
                            NOTHING,
                            other.finding().toString(),
                            NOTHING));
        }
        return table.toString();
    }

    private static boolean first(Result result, Standing standing) {
        return result.standings().all().get(0).equals(standing);
    }

    private static String ratio(Standings standings, Standing standing) {
        return standing.compared() ? Amounts.times(standings.ratio(standing)) : NOTHING;
    }

    private static String weight(Memory memory) {
        return "%s (%s of %s)"
                .formatted(memory.residentMegabytes(), memory.heapMegabytes(), memory.heapLimitMegabytes());
    }

    private void goals(List<Result> results) {
        MarkdownTable table = new MarkdownTable("goal", "reached", "verdict");
        for (Result result : results) {
            for (Result.Verdict verdict : result.verdicts()) {
                Optional<Goal.Reached> reached = verdict.reached();
                table.add(
                        "%s: %s".formatted(result.trial(), verdict.goal()),
                        reached.map(Goal.Reached::value).orElse(NOTHING),
                        reached.map(value -> value.met() ? "met" : "**missed**").orElse("not measured"));
            }
        }
        if (results.stream().anyMatch(result -> !result.verdicts().isEmpty())) {
            line(table.toString());
        }
    }

    private void growth(List<Result> results) {
        MarkdownTable table = new MarkdownTable("growth", "size", "by", "CPU", "CPU grows with size to the power of");
        for (Result result : results) {
            for (Standing standing : result.standings().all()) {
                grows(table, result, standing.name());
            }
        }
        if (results.stream().anyMatch(result -> !result.growth().isEmpty())) {
            line(table.toString());
        }
    }

    private static void grows(MarkdownTable table, Result result, String contender) {
        Result.Point before = null;
        for (Result.Point point : result.growth()) {
            Standing standing = point.standings().of(contender).orElseThrow();
            table.add(
                    "%s, %s".formatted(result.trial(), point.scale()),
                    String.format(Locale.ROOT, "%,d", point.size()),
                    contender,
                    Amounts.seconds(standing.median()),
                    before == null ? NOTHING : String.format(Locale.ROOT, "%.2f", power(before, point, contender)));
            before = point;
        }
    }

    private static double power(Result.Point smaller, Result.Point larger, String contender) {
        double time = larger.standings().of(contender).orElseThrow().median()
                / smaller.standings().of(contender).orElseThrow().median();
        return Math.log(time) / Math.log((double) larger.size() / smaller.size());
    }
}
