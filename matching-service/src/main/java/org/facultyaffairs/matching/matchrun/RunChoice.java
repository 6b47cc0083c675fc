package org.facultyaffairs.matching.matchrun;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a programme manager chose for a run.
 *
 * @param minimum of {@code BALANCED}: what every mentee with a candidate gets at least, in millionths
 * @param seed noted for the record: the engine breaks ties by a stated rule, so no seed alters the result
 * @param capacities mentors who take another number of mentees in this run than they said
 * @param frontierPoints how many trade-offs between fairness and total are worked out beside it, 0 to 25
 */
public record RunChoice(
        RunKind kind, @Nullable Long minimum, long seed, Map<UUID, Integer> capacities, int frontierPoints) {

    /** How many trade-offs are usual. */
    public static final int USUAL_POINTS = 9;

    public RunChoice {
        capacities = java.util.Collections.unmodifiableMap(new TreeMap<>(capacities));
    }

    /** The same for a repair: the most for the whole, from an earlier match. */
    RunChoice forRepair() {
        return new RunChoice(RunKind.OPTIMAL, null, seed, capacities, frontierPoints);
    }
}
