package org.facultyaffairs.matching.criteria;

import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.facultyaffairs.matching.people.ContentArea;
import org.facultyaffairs.matching.people.FacultyId;

/**
 * What somebody who takes part as mentee asks for.
 *
 * @param needs level 1 (some) to 3 (most) for each area in which they need somebody; an area without need is absent
 * @param wanted how many mentors, at least 1
 * @param preferences mentors whom they would like, the dearest first
 * @param notAgain people with whom they are not to be brought together
 * @param freeTimes half-days of the week on which they usually have time; empty where they have not said
 */
public record MenteeAsk(
        FacultyId mentee,
        Map<ContentArea, Integer> needs,
        int wanted,
        List<FacultyId> preferences,
        Set<FacultyId> notAgain,
        Set<HalfDay> freeTimes) {

    /** A snapshot from before free times were asked for has none. */
    public MenteeAsk {
        Map<ContentArea, Integer> inOrder = new EnumMap<>(ContentArea.class);
        needs.forEach((area, level) -> {
            if (level > 0) {
                inOrder.put(area, level);
            }
        });
        needs = Collections.unmodifiableMap(inOrder);
        preferences = List.copyOf(preferences);
        notAgain = Collections.unmodifiableSet(new TreeSet<>(notAgain));
        freeTimes = Collections.unmodifiableSet(new TreeSet<>(Objects.requireNonNullElse(freeTimes, Set.of())));
    }

    /** Of somebody who has not said when they have time. */
    public MenteeAsk(
            FacultyId mentee,
            Map<ContentArea, Integer> needs,
            int wanted,
            List<FacultyId> preferences,
            Set<FacultyId> notAgain) {
        this(mentee, needs, wanted, preferences, notAgain, Set.of());
    }

    /** What of it is still asked for. */
    public MenteeAsk left(Map<ContentArea, Integer> needsLeft, int wantedYet, Set<FacultyId> apartFrom) {
        return new MenteeAsk(mentee, needsLeft, wantedYet, preferences, apartFrom, freeTimes);
    }

    /** The areas in which they need somebody, the greatest need first and then as the areas are listed. */
    public List<ContentArea> greatestNeedsFirst() {
        return needs.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<ContentArea, Integer> need) -> -need.getValue())
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .toList();
    }
}
