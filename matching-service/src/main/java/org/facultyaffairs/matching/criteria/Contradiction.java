package org.facultyaffairs.matching.criteria;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.facultyaffairs.matching.scoring.Setting;

/**
 * That no two of a cohort may be matched with each other.
 *
 * @param kinds the fewest constraints that together rule every pair out, in the order of their kinds
 * @param ruledOut how many pairs each constraint rules out, counting a pair at every constraint that it breaks
 * @param pairs of a mentee and a mentor that there are
 */
public record Contradiction(List<CriterionKind> kinds, Map<CriterionKind, Long> ruledOut, long pairs) {

    public Contradiction {
        kinds = List.copyOf(kinds);
        ruledOut = Map.copyOf(ruledOut);
    }

    /**
     * The contradiction, or nothing while there is a candidate pair or nobody to be paired at all. Nothing is scored, and
     * the look ends at the first candidate pair: it takes long only where there is indeed none.
     */
    public static Optional<Contradiction> of(CriteriaSet criteria, Cohort cohort, Setting setting) {
        PairWords words = new PairWords(criteria, cohort, setting, Lot.NONE);
        Map<Integer, Long> broken = new HashMap<>();
        for (int mentee = 0; mentee < cohort.mentees().size(); mentee++) {
            for (int mentor = 0; mentor < cohort.mentors().size(); mentor++) {
                int constraints = words.broken(mentee, mentor);
                if (constraints == 0) {
                    return Optional.empty();
                }
                broken.merge(constraints, 1L, Long::sum);
            }
        }
        return broken.isEmpty()
                ? Optional.empty()
                : Optional.of(new Contradiction(
                        words.fewestBehind(broken.keySet()),
                        words.count(broken),
                        broken.values().stream().mapToLong(Long::longValue).sum()));
    }
}
