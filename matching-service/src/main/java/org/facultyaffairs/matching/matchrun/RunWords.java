package org.facultyaffairs.matching.matchrun;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.facultyaffairs.matching.people.FacultyId;
import org.facultyaffairs.matching.people.Population;

/** A report in sentences that can be read out, with the names that people have now. */
public final class RunWords {

    private static final double MILLION = 1_000_000;

    private final RunReport report;
    private final Population people;

    public RunWords(RunReport report, Population people) {
        this.report = report;
        this.people = people;
    }

    /** What the match amounts to. */
    public List<String> summary() {
        RunFigures figures = report.figures();
        List<String> words = new ArrayList<>();
        words.add("%d of %d wanted places are filled: %d of %d mentees have a mentor."
                .formatted(figures.filled(), figures.wanted(), figures.served(), figures.mentees()));
        words.add(
                figures.gap() < 1e-9
                        ? "No other match is worth more to the whole: that is proven."
                        : "The match worth most to the whole is worth at most %.2f %% more than this one: that is proven."
                                .formatted(100 * figures.gap()));
        words.add(
                report.envy().mentees() == 0
                        ? "No mentee would fit better with a mentor who has somebody that fits them less."
                        : "%s fit better with a mentor who has somebody that fits less; changing that would cost the whole more than it gives."
                                .formatted(many(report.envy().mentees(), "mentee would", "mentees would")));
        words.add("%d of %d places that mentors offer are used; %s %s no mentee."
                .formatted(
                        report.loads().taken(),
                        report.loads().places(),
                        many(report.loads().idle(), "mentor", "mentors"),
                        report.loads().idle() == 1 ? "has" : "have"));
        return words;
    }

    /** Why a place stays unfilled. */
    public String of(RunReport.Unfilled one) {
        String name = name(new FacultyId(one.menteeId()));
        return switch (one.why()) {
            case NO_CANDIDATE -> "No mentor may be matched with %s: %s.".formatted(name, ruledOut(one.ruledOut()));
            case FEW_CANDIDATES ->
                "%s wants more mentors than there are who may be: only %d.".formatted(name, one.candidates());
            case TAKEN ->
                "All %d mentors who may be matched with %s are taken by mentees for whom the whole gains more."
                        .formatted(one.candidates(), name);
        };
    }

    private static String ruledOut(Map<String, Long> counts) {
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .map(one -> "'%s' rules out %d".formatted(one.getKey(), one.getValue()))
                .reduce((one, next) -> one + ", " + next)
                .orElse("there is nobody");
    }

    /** Why somebody gets little. */
    public String of(RunReport.WorstOff one) {
        String name = name(new FacultyId(one.menteeId()));
        if (one.mentorId() == null) {
            return "%s has nobody; the best mentor for them alone would be a fit of %s."
                    .formatted(name, fit(one.best()));
        }
        if (one.score() >= one.best()) {
            return "%s has the best fit that there is for them: %s. Nothing that others give up would raise it."
                    .formatted(name, fit(one.score()));
        }
        return "%s gets %s of %s that would be possible for them alone; mentors who fit better give the whole more elsewhere."
                .formatted(name, fit(one.score()), fit(one.best()));
    }

    /** What another partner would cost. */
    public String of(RunReport.Alternative one) {
        return of(one, people);
    }

    /** The same with these names. */
    public static String of(RunReport.Alternative one, Population people) {
        String name = people.name(new FacultyId(one.mentorId()));
        String moved =
                one.moved() == 0 ? "" : " and move %s".formatted(many(one.moved(), "other mentee", "other mentees"));
        return "%s, a fit of %s, %s%s.".formatted(name, fit(one.score()), cost(one.cost()), moved);
    }

    /** Below 0 only where a minimum is kept: the whole would gain, and somebody would fall under it. */
    private static String cost(long cost) {
        if (cost < 0) {
            return "would give the whole %s more, but leave somebody with less than the minimum".formatted(fit(-cost));
        }
        return cost == 0 ? "would cost the whole nothing" : "would cost the whole " + fit(cost);
    }

    private String name(FacultyId id) {
        return people.name(id);
    }

    /** Two digits, as a dean would say it. */
    public static String fit(long millionths) {
        return String.format(Locale.ROOT, "%.2f", millionths / MILLION);
    }

    private static String many(int count, String one, String several) {
        return count + " " + (count == 1 ? one : several);
    }
}
