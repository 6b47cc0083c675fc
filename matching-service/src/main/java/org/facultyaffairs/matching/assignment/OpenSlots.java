package org.facultyaffairs.matching.assignment;

import static org.facultyaffairs.matching.assignment.Candidates.held;
import static org.facultyaffairs.matching.assignment.Candidates.mentor;

/** For a mentee whose slots ask for areas: which mentors could still be taken beside those held. */
final class OpenSlots {

    private final CohortProblem problem;
    private final SlotFilling filling;
    private boolean any;
    private long areas;

    OpenSlots(CohortProblem problem) {
        this.problem = problem;
        this.filling = new SlotFilling(problem);
    }

    /** Seats the held edges of the mentee's row and looks which areas that leaves. */
    void look(int mentee, long[] edge, int from, int to) {
        filling.start(mentee);
        for (int e = from; e < to; e++) {
            if (held(edge[e])) {
                filling.addMentor(mentor(edge[e]));
            }
        }
        filling.reachFromFree();
        any = filling.reachedAny();
        areas = filling.reachedAreas();
    }

    /** Whether the mentor fits beside those held, if need be after shifting them between slots. */
    boolean take(int mentor) {
        return any || (areas & problem.areas(mentor)) != 0;
    }
}
