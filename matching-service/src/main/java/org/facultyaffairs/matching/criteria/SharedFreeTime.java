package org.facultyaffairs.matching.criteria;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.facultyaffairs.matching.people.Listed;
import org.facultyaffairs.matching.scoring.Criterion;

/**
 * On how many half-days of the week both usually have time. Two count in full: there is another when one is taken. A
 * single one still lets the two meet regularly and counts three quarters; none counts nothing, and a half where either
 * has not said.
 *
 * <p>It never says what would raise it: that would tell who has not said, or when the other has time.
 */
final class SharedFreeTime implements Criterion<CohortPair> {

    private static final double NOT_SAID = 0.5;
    private static final double ONE = 0.75;
    private static final String BOTH = "Both have time on ";
    private static final String NONE = "They named no half-day of the week on which both have time.";

    @Override
    public String name() {
        return CriterionKind.SHARED_FREE_TIME.key();
    }

    @Override
    public double value(CohortPair pair) {
        if (!bothSaid(pair)) {
            return NOT_SAID;
        }
        return switch (shared(pair).size()) {
            case 0 -> 0;
            case 1 -> ONE;
            default -> 1;
        };
    }

    @Override
    public Optional<String> reason(CohortPair pair) {
        Set<HalfDay> shared = shared(pair);
        return shared.isEmpty()
                ? apart(pair)
                : Optional.of(
                        BOTH + Listed.and(shared.stream().map(HalfDay::words).toList()) + ".");
    }

    /** Why two who both said when they have time cannot meet; empty for anybody else. */
    static Optional<String> apart(CohortPair pair) {
        return bothSaid(pair) && shared(pair).isEmpty() ? Optional.of(NONE) : Optional.empty();
    }

    /** Whether this sentence says, or hints at, when somebody has time. */
    static boolean says(String sentence) {
        return sentence.startsWith(BOTH) || sentence.equals(NONE);
    }

    private static boolean bothSaid(CohortPair pair) {
        return !pair.ask().freeTimes().isEmpty() && !pair.offer().freeTimes().isEmpty();
    }

    private static Set<HalfDay> shared(CohortPair pair) {
        Set<HalfDay> shared = EnumSet.noneOf(HalfDay.class);
        shared.addAll(pair.ask().freeTimes());
        shared.retainAll(pair.offer().freeTimes());
        return shared;
    }
}
