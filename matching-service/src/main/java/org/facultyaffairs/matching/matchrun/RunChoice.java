package org.facultyaffairs.matching.matchrun;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.facultyaffairs.matching.criteria.Lot;
import org.facultyaffairs.matching.criteria.MentorOffer;
import org.jspecify.annotations.Nullable;

/**
 * What a programme manager chose for a run.
 *
 * @param minimum of {@code BALANCED}: what every mentee with a candidate gets at least, in millionths
 * @param seed decides by lot where two matches are worth the same; 0 for the order of ids
 * @param capacities mentors who take another number of mentees in this run than they said
 * @param frontierPoints how many trade-offs between fairness and total are worked out beside it, 0 to 25
 */
public record RunChoice(
        RunKind kind, @Nullable Long minimum, long seed, Map<UUID, Integer> capacities, int frontierPoints) {

    /** How many trade-offs are usual. */
    public static final int USUAL_POINTS = 9;

    public RunChoice {
        capacities = Collections.unmodifiableMap(new TreeMap<>(capacities));
    }

    /** The same for a repair: whoever is no mentor any more needs no capacity. */
    RunChoice forThese(Collection<MentorOffer> mentors) {
        Map<UUID, Integer> left = new TreeMap<>(capacities);
        left.keySet()
                .retainAll(mentors.stream().map(offer -> offer.mentor().value()).toList());
        return new RunChoice(kind, minimum, seed, left, frontierPoints);
    }

    Lot lot() {
        return new Lot(seed);
    }
}
