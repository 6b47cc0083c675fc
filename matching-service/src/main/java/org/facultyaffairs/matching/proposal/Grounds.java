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
     * The grounds as far as one of the two may know them: without what the other told the office in confidence. Where
     * that weighs, no factor is shown: from the others and the score one could work it out.
     */
    public Grounds seenBy(Side side) {
        Set<InConfidence> hidden = side == Side.MENTEE
                ? EnumSet.of(InConfidence.MENTORS_LIST, InConfidence.FREE_TIMES)
                : EnumSet.of(InConfidence.MENTEES_LIST, InConfidence.MENTEES_NEEDS, InConfidence.FREE_TIMES);
        boolean weighed =
                factors.stream().anyMatch(factor -> hidden.stream().anyMatch(one -> one.weighsIn(factor.criterion())));
        return new Grounds(
                InConfidence.reasonsWithout(hidden, side == Side.MENTEE ? reasons : reasonsWithHelp()),
                InConfidence.without(hidden, wouldChange),
                weighed ? List.of() : factors,
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
