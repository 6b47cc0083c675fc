package org.facultyaffairs.nomination.slate;

import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;

/**
 * The verdict on the identity rules, told only where it gives nobody away. A listener knows the policy, the size of the
 * slate and this very rule; what they could conclude from an answer is worked out over every slate that would have had
 * the same answer. If all of those agree that everybody is, or that nobody is, a woman, a man or neither, the answer
 * would say something about each person on the slate, and is withheld; if that would show in what "cannot tell" then
 * means, nothing is told at all. So "at least one woman" alone is never answered, for its "no" would speak of everybody,
 * while "one woman and one man" is, from three people on: of two, either could conclude on the other.
 */
final class IdentityVerdict {

    private static final int SMALLEST_SLATE = 3;

    private static final List<ToIntFunction<GenderCount>> GROUPS =
            List.of(GenderCount::women, GenderCount::men, GenderCount::others);

    private IdentityVerdict() {}

    static SlateVerdict of(SlatePolicy policy, Collection<SlateMember> slate) {
        SlateVerdict verdict = GenderCount.of(slate).against(policy);
        Map<SlateVerdict, List<GenderCount>> possible =
                GenderCount.allOf(slate.size()).collect(groupingBy(count -> count.against(policy)));
        boolean followsFromTheSize = possible.size() == 1;
        return followsFromTheSize || told(possible, slate.size()).contains(verdict)
                ? verdict
                : SlateVerdict.CANNOT_TELL;
    }

    private static Set<SlateVerdict> told(Map<SlateVerdict, List<GenderCount>> possible, int size) {
        Set<SlateVerdict> none = EnumSet.noneOf(SlateVerdict.class);
        if (size < SMALLEST_SLATE) {
            return none;
        }
        Set<SlateVerdict> told = EnumSet.of(SlateVerdict.MET, SlateVerdict.NOT_MET);
        told.removeIf(verdict -> givesAway(possible.getOrDefault(verdict, List.of()), size));
        List<GenderCount> withheld = possible.entrySet().stream()
                .filter(entry -> !told.contains(entry.getKey()))
                .flatMap(entry -> entry.getValue().stream())
                .toList();
        return givesAway(withheld, size) ? none : told;
    }

    /** Whether all these slates agree on a group that everybody, or nobody, belongs to. */
    private static boolean givesAway(List<GenderCount> slates, int size) {
        return !slates.isEmpty()
                && GROUPS.stream()
                        .anyMatch(group -> slates.stream().mapToInt(group).allMatch(members -> members == size)
                                || slates.stream().mapToInt(group).allMatch(members -> members == 0));
    }
}
