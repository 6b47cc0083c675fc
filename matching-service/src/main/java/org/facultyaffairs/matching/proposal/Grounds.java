package org.facultyaffairs.matching.proposal;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.facultyaffairs.matching.criteria.Part;
import org.facultyaffairs.matching.criteria.WishList;
import org.facultyaffairs.matching.matchrun.RunProblem;
import org.facultyaffairs.matching.matchrun.RunReport;
import org.facultyaffairs.matching.scoring.Explanation;

/**
 * Why two are proposed to each other, without a name.
 *
 * @param reasons what weighs most first
 * @param wouldChange what would move the score, what would move it most first
 */
public record Grounds(
        List<String> reasons,
        List<String> wouldChange,
        List<Factor> factors,
        List<RunReport.Alternative> alternatives) {

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
                alternatives);
    }

    /**
     * The grounds as far as one of the two may know them: without what tells of the other's list. Where that list
     * weighs, no factor is shown: from the others and the score one could work it out.
     */
    public Grounds seenBy(Side side) {
        WishList others = side == Side.MENTEE ? WishList.OF_THE_MENTOR : WishList.OF_THE_MENTEE;
        boolean weighed = factors.stream().anyMatch(factor -> others.weighsIn(factor.criterion()));
        return new Grounds(
                reasons.stream().filter(reason -> !others.isToldBy(reason)).toList(),
                wouldChange.stream().filter(words -> !others.isToldBy(words)).toList(),
                weighed ? List.of() : factors,
                side == Side.MENTEE ? alternatives : List.of());
    }

    private static Factor factor(Part part) {
        return new Factor(part.criterion(), part.weight(), part.value());
    }
}
