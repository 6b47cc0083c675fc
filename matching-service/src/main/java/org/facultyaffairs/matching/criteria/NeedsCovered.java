package org.facultyaffairs.matching.criteria;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.facultyaffairs.matching.people.ContentArea;
import org.facultyaffairs.matching.scoring.Criterion;
import org.facultyaffairs.matching.scoring.PairCriteria;

/**
 * What the mentor covers of what the mentee needs, by how much it is needed. Where the mentee names no need, what they
 * want to grow in by their career profile counts instead.
 */
final class NeedsCovered implements Criterion<CohortPair> {

    private static final int MUCH = 3;

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
        boolean much =
                needs.entrySet().stream().anyMatch(need -> need.getValue() == MUCH && covered.contains(need.getKey()));
        String most = much ? " most" : "";
        String rest = met.size() == needs.size() ? "" : " (%d of %d needs)".formatted(met.size(), needs.size());
        return Optional.of("The mentor covers what the mentee needs%s: %s%s.".formatted(most, words(met), rest));
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

    private static Set<ContentArea> areasOf(CohortPair pair) {
        return pair.offer().covered(pair.people().giver().words().expertise());
    }

    private static String words(Collection<ContentArea> areas) {
        List<String> words = areas.stream().map(ContentArea::words).toList();
        int last = words.size() - 1;
        return last == 0 ? words.get(0) : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
    }
}
