package org.facultyaffairs.matching.assignment;

/** Whether one more pair, or one in place of another, could fill the slots of a mentee beside those that they have. */
final class SlotFit {

    private final CohortProblem problem;
    private final int mentee;
    private final int[] partners;
    private final int unfilled;

    SlotFit(CohortMatch match, int mentee) {
        this.problem = match.problem();
        this.mentee = mentee;
        this.partners = match.partners(mentee);
        this.unfilled = match.unfilled(mentee);
    }

    /** Whether the pair could fill an unfilled place. */
    boolean fits(int pair) {
        return unfilled > 0 && (!problem.hasCoverage() || fitsWithout(-1, pair));
    }

    /** Whether the pair could take the place of {@code given}. */
    boolean fitsFor(int given, int pair) {
        return !problem.hasCoverage() || fitsWithout(given, pair);
    }

    private boolean fitsWithout(int given, int pair) {
        SlotFilling filling = new SlotFilling(problem);
        filling.start(mentee);
        for (int partner : partners) {
            if (partner != given) {
                filling.add(partner);
            }
        }
        return filling.add(pair);
    }
}
