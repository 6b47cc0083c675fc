package org.facultyaffairs.matching.proposal;

import java.util.List;
import java.util.OptionalLong;
import org.facultyaffairs.matching.assignment.Watch;
import org.facultyaffairs.matching.matchrun.MatchRun;
import org.facultyaffairs.matching.matchrun.RunInputs;
import org.facultyaffairs.matching.matchrun.RunKind;

/**
 * What the next best is worked out from.
 *
 * @param run the published one
 * @param known what it was worked out from: only its people are proposed anybody, whoever came later waits for a repair
 * @param now as things are now
 */
record Situation(MatchRun run, RunInputs known, RunInputs now, Stand stand) {

    /**
     * Where the proposals of a programme stand.
     *
     * @param standing what awaits an answer
     * @param fallen what did not come about and is due
     * @param changes the gate's count, to see whether anything happened meanwhile
     */
    record Stand(List<Proposal> standing, List<Proposal> fallen, long changes) {}

    private static final double MILLION = 1_000_000;

    /** What follows what has fallen away, unless the watch calls it off. */
    List<PairToPropose> nextBest(Watch watch) {
        return new NextBest(
                        now.onlyOf(known.cohort()).atMost(run.choice().capacities()),
                        stand.standing(),
                        stand.fallen(),
                        minimum(),
                        watch)
                .pairs(run.id());
    }

    private OptionalLong minimum() {
        Long chosen = run.choice().minimum();
        if (run.choice().kind() == RunKind.BALANCED && chosen != null) {
            return OptionalLong.of(chosen);
        }
        return run.choice().kind() == RunKind.FAIR && run.figures() != null
                ? OptionalLong.of(Math.round(run.figures().minimum() * MILLION))
                : OptionalLong.empty();
    }
}
