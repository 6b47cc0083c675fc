package org.facultyaffairs.matching.matchrun;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How far a match is proven, and what a minimum for everybody costs, in sentences. Never more than was proven. */
final class ProofWords {

    private static final double NOTHING = 1e-9;

    private final RunReport report;
    private final RunFigures figures;
    private final RunReport.@Nullable Fairness fairness;

    ProofWords(RunReport report) {
        this.report = report;
        this.figures = report.figures();
        this.fairness = report.fairness();
    }

    List<String> sentences() {
        if (fairness == null) {
            return List.of(whole());
        }
        if (fairness.isForNobody()) {
            return List.of("Whoever can be matched has somebody already: no minimum is meant for them.", whole());
        }
        List<String> sentences = new ArrayList<>(List.of(minimum(fairness)));
        if (fairness.served() > 0) {
            sentences.add("No minimum is meant for %s somebody already and could have another."
                    .formatted(Words.many(fairness.served(), "mentee who has", "mentees who have")));
        }
        if (fairness.isNothing()) {
            Shortage.of(report, fairness).ifPresent(sentences::add);
            sentences.add(whole());
        } else {
            sentences.add(total(fairness));
            sentences.add(price());
        }
        return sentences;
    }

    private String whole() {
        double gap = gap();
        return gap < NOTHING
                ? "No other match is worth more to the whole: that is proven."
                : "No match is worth more than %s more to the whole than this one: that is proven."
                        .formatted(Words.percent(gap));
    }

    /** What proves the best of all matches with a minimum of nothing proves the best of all. */
    private double gap() {
        return fairness != null && fairness.isNothing() ? Math.min(figures.gap(), fairness.gap()) : figures.gap();
    }

    private static String minimum(RunReport.Fairness fairness) {
        String gets = Words.atMost(fairness.minimum());
        if (fairness.asked() != null && fairness.keepsAsked()) {
            return "Nobody who can be matched gets less than the %s that was chosen: the worst-off mentee gets %s."
                    .formatted(Words.exactly(fairness.asked()), gets);
        }
        Long bound = fairness.minimumBound();
        if (bound == null) {
            return "The worst-off mentee gets %s.".formatted(gets);
        }
        return bound <= fairness.minimum()
                ? "The worst-off mentee gets %s, and no match gives everybody more: that is proven.".formatted(gets)
                : "The worst-off mentee gets %s, the most that was found; that no match gives everybody more than %s is proven."
                        .formatted(gets, Words.exactly(bound));
    }

    private static String total(RunReport.Fairness fairness) {
        return fairness.gap() < NOTHING
                ? "Of all matches with this minimum, none is worth more to the whole: that is proven."
                : "Of all matches with this minimum, none is worth more than %s more to the whole: that is proven."
                        .formatted(Words.percent(fairness.gap()));
    }

    private String price() {
        return figures.gap() < NOTHING
                ? "The minimum costs the whole nothing: no match is worth more even without it."
                : "The minimum has its price: without it, a match could be worth up to %s more to the whole."
                        .formatted(Words.percent(figures.gap()));
    }

    /** What is true of any other match that gives somebody more, as the end of a sentence. */
    String noGain() {
        if (fairness == null || fairness.isForNobody() || fairness.isNothing()) {
            return gap() < NOTHING ? "would add nothing to the whole" : NOT_FOUND;
        }
        return fairness.gap() < NOTHING
                ? "would add nothing to the whole, or leave somebody with less than the minimum"
                : NOT_FOUND;
    }

    private static final String NOT_FOUND = "was not found to be better for the whole";

    /** What became of the match before, and of what was asked of it. */
    List<String> repaired(RunReport.Repaired repaired) {
        long begun = repaired.changes().stream().filter(RunReport.Change::added).count();
        return List.of(
                "Of the match before, %s; %s, and %s."
                        .formatted(
                                Words.noneOrMany(repaired.kept(), "pair stays", "pairs stay"),
                                Words.noneOrMany(repaired.changes().size() - begun, "pair ends", "pairs end"),
                                Words.noneOrMany(begun, "pair is new", "pairs are new")),
                aim(repaired));
    }

    private String aim(RunReport.Repaired repaired) {
        if (fairness == null) {
            return "Like the match before, it seeks the most for the whole.";
        }
        if (fairness.isForNobody()) {
            return "Nobody is left for whom the minimum of the match before was meant.";
        }
        Long asked = fairness.asked();
        if (asked != null && fairness.keepsAsked()) {
            return "It keeps the minimum of %s that was chosen for the match before.".formatted(Words.exactly(asked));
        }
        if (asked == null && fairness.minimum() >= repaired.minimumBefore()) {
            return "Like the match before, in which the worst-off mentee got %s, it puts the worst-off first."
                    .formatted(Words.atMost(repaired.minimumBefore()));
        }
        return lost(asked == null ? repaired.minimumBefore() : asked, fairness);
    }

    private static String lost(long floor, RunReport.Fairness fairness) {
        Long bound = fairness.minimumBound();
        return Stream.of(
                        bound != null && bound < floor
                                ? "The minimum of %s can no longer be kept: with the people of today no match gives it to everybody%s."
                                : "No match with the people of today was found that keeps the minimum of %s for everybody%s.",
                        " This one puts the worst-off first: the minimum is now %s.")
                .reduce("", String::concat)
                .formatted(
                        Words.exactly(floor),
                        fairness.served() > 0 ? " who has nobody yet" : "",
                        Words.exactly(fairness.minimum()));
    }
}
