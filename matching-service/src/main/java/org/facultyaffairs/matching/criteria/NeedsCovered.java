package org.facultyaffairs.matching.criteria;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.facultyaffairs.matching.people.ContentArea;
import org.facultyaffairs.matching.people.Listed;
import org.facultyaffairs.matching.scoring.Criterion;
import org.facultyaffairs.matching.scoring.PairCriteria;

/**
 * What the mentor covers of what the mentee needs, by how much it is needed. Where the mentee names no need, what they
 * want to grow in by their career profile counts instead.
 */
final class NeedsCovered implements Criterion<CohortPair> {

    private static final int MUCH = 3;

    /** How all begin that it says, also where it asks the career profile. */
    private static final List<String> SAID = List.of(
            "The mentor covers ",
            "It would be higher if the mentor covered ",
            "The mentee could name needs ",
            "The mentor knows what the mentee wants to grow in",
            "The mentee has not said what they want to grow in",
            "The mentor has named no expertise",
            "The mentee could name interests ",
            "The mentor could name their expertise",
            "Expertise in ");

    @Override
    public String name() {
        return CriterionKind.EXPERTISE_FOR_NEED.key();
    }

    @Override
    public double value(CohortPair pair) {
        Map<ContentArea, Integer> needs = pair.ask().needs();
        if (needs.isEmpty()) {
            return PairCriteria.COMPLEMENT.value(pair.people());
        }
        Set<ContentArea> covered = areasOf(pair);
        int met = needs.entrySet().stream()
                .filter(need -> covered.contains(need.getKey()))
                .mapToInt(Map.Entry::getValue)
                .sum();
        int all = needs.values().stream().mapToInt(Integer::intValue).sum();
        return (double) met / all;
    }

    @Override
    public Optional<String> reason(CohortPair pair) {
        Map<ContentArea, Integer> needs = pair.ask().needs();
        if (needs.isEmpty()) {
            return PairCriteria.COMPLEMENT.reason(pair.people());
        }
        Set<ContentArea> covered = areasOf(pair);
        List<ContentArea> met =
                needs.keySet().stream().filter(covered::contains).toList();
        if (met.isEmpty()) {
            return Optional.of("The mentor covers none of the needs that the mentee named.");
        }
        String of = met.size() == needs.size() ? "" : " (%d of %d needs)".formatted(met.size(), needs.size());
        return Optional.of("The mentor covers what the mentee needs%s%s.".formatted(mostFirst(needs, met), of));
    }

    /** Most is needed what stands highest, where anything stands lower or it is at the highest level there is. */
    private static String mostFirst(Map<ContentArea, Integer> needs, List<ContentArea> met) {
        int highest = Collections.max(needs.values());
        if (highest < MUCH && Collections.min(needs.values()) == highest) {
            return ": " + words(met);
        }
        List<ContentArea> most = met.stream()
                .filter(area -> needs.getOrDefault(area, 0) == highest)
                .toList();
        List<ContentArea> also =
                met.stream().filter(area -> !most.contains(area)).toList();
        if (most.isEmpty()) {
            return ", though not what they need most: " + words(also);
        }
        return " most: " + words(most) + (also.isEmpty() ? "" : "; also " + words(also));
    }

    @Override
    public Optional<String> wouldChange(CohortPair pair) {
        NavigableSet<ContentArea> open = new TreeSet<>(pair.ask().needs().keySet());
        if (open.isEmpty()) {
            return Optional.of("The mentee could name needs in this programme: who covers them would come first.");
        }
        open.removeAll(areasOf(pair));
        return open.isEmpty()
                ? Optional.empty()
                : Optional.of("It would be higher if the mentor covered %s.".formatted(words(open)));
    }

    /**
     * In which areas the mentor covers what the mentee needs, or else what they want to grow in: the same words for both,
     * so that nobody can tell which; empty where in none.
     */
    static Optional<String> help(CohortPair pair) {
        Set<ContentArea> shared = EnumSet.noneOf(ContentArea.class);
        shared.addAll(pair.ask().needs().keySet());
        if (shared.isEmpty()) {
            pair.people().receiver().words().interests().forEach(topic -> ContentArea.of(topic)
                    .ifPresent(shared::add));
        }
        shared.retainAll(areasOf(pair));
        return shared.isEmpty()
                ? Optional.empty()
                : Optional.of("The mentor can help this mentee with %s.".formatted(words(shared)));
    }

    /** Whether this sentence says, or hints at, what the mentee needs. */
    static boolean says(String sentence) {
        return SAID.stream().anyMatch(sentence::startsWith);
    }

    private static Set<ContentArea> areasOf(CohortPair pair) {
        return pair.offer().covered(pair.people().giver().words().expertise());
    }

    private static String words(Collection<ContentArea> areas) {
        return Listed.and(areas.stream().map(ContentArea::words).toList());
    }
}
