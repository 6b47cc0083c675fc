package org.facultyaffairs.matching.criteria;

/**
 * One criterion of a programme.
 *
 * @param weight of a soft one, 0 or more; only its share of the sum of all counts. 0 for a hard one
 */
public record ProgramCriterion(CriterionKind kind, Strength strength, double weight, Parameters parameters) {

    static ProgramCriterion soft(CriterionKind kind, double weight) {
        return new ProgramCriterion(kind, Strength.SOFT, weight, Parameters.USUAL);
    }

    static ProgramCriterion hard(CriterionKind kind) {
        return new ProgramCriterion(kind, Strength.HARD, 0, Parameters.USUAL);
    }

    boolean is(Strength asked) {
        return strength == asked;
    }
}
