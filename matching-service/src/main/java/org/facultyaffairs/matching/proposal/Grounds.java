package org.facultyaffairs.matching.proposal;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.facultyaffairs.matching.criteria.InConfidence;
import org.facultyaffairs.matching.criteria.Part;
import org.facultyaffairs.matching.matchrun.RunProblem;
import org.facultyaffairs.matching.matchrun.RunReport;
import org.facultyaffairs.matching.scoring.Explanation;
import org.jspecify.annotations.Nullable;

/**
 * Why two are proposed to each other, without a name.
 *
 * @param reasons what weighs most first
 * @param wouldChange what would move the score, what would move it most first
 * @param help what the mentor reads in place of the mentee's needs; absent where the mentor covers none
 */
public record Grounds(
        List<String> reasons,
        List<String> wouldChange,
        List<Factor> factors,
        List<RunReport.Alternative> alternatives,
        @Nullable String help) {

    public Grounds {
        reasons = List.copyOf(reasons);
        wouldChange = List.copyOf(wouldChange);
        factors = List.copyOf(factors);
        alternatives = List.copyOf(alternatives);
    }

    /** One criterion's part: its share of all weights and what it gives this pair, each 0 to 1. */
    @Schema(name = "PairFactor")
    public record Factor(String criterion, double weight, double value) {}

    /** The grounds of a candidate pair. */
    public static Grounds of(RunProblem problem, int pair, List<RunReport.Alternative> alternatives) {
        Explanation explanation = problem.scores().explain(pair);
        return new Grounds(
                explanation.reasons(),
                explanation.wouldChange(),
                problem.scores().parts(pair).stream().map(Grounds::factor).toList(),
                alternatives,
                problem.scores().help(pair).orElse(null));
    }

    /**
     * Whether one of the two may know how well they fit, in figures: not where something weighs that the other told the
     * office in confidence. Everybody can read what a programme matches by, and would work it out from the rest.
     */
    public boolean figuresFor(Side side) {
        return factors.stream()
                .noneMatch(factor -> hiddenFrom(side).stream().anyMatch(one -> one.weighsIn(factor.criterion())));
    }

    private static Set<InConfidence> hiddenFrom(Side side) {
        return side == Side.MENTEE
                ? EnumSet.of(InConfidence.MENTORS_LIST, InConfidence.FREE_TIMES)
                : EnumSet.of(InConfidence.MENTEES_LIST, InConfidence.MENTEES_NEEDS, InConfidence.FREE_TIMES);
    }

    /** The grounds as far as one of the two may know them: without what the other told the office in confidence. */
    public Grounds seenBy(Side side) {
        Set<InConfidence> hidden = hiddenFrom(side);
        return new Grounds(
                InConfidence.reasonsWithout(hidden, side == Side.MENTEE ? reasons : reasonsWithHelp()),
                InConfidence.without(hidden, wouldChange),
                figuresFor(side) ? factors : List.of(),
                side == Side.MENTEE ? alternatives : List.of(),
                help);
    }

    /** Always first: its place among the others would tell how much it weighs. */
    private List<String> reasonsWithHelp() {
        return Stream.concat(Stream.ofNullable(help), reasons.stream()).toList();
    }

    private static Factor factor(Part part) {
        return new Factor(part.criterion(), part.weight(), part.value());
    }
}
