package org.facultyaffairs.matching.enrollment;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.facultyaffairs.matching.criteria.HalfDay;
import org.facultyaffairs.matching.people.ContentArea;
import org.jspecify.annotations.Nullable;

/**
 * On which terms somebody takes part.
 *
 * @param needs of a mentee: level 1 to 3 by area
 * @param mentorsWanted of a mentee, at least 1; 0 for a mentor
 * @param capacity of a mentor: how many mentees at most, 0 or more; 0 for a mentee
 * @param limits of a mentor, in their own words, for the office
 * @param areas of a mentor: in which they can help
 * @param preferences people of the other role, the dearest first
 * @param notAgain people with whom they are not to be brought together; seen by the office alone
 * @param freeTimes half-days of the week on which they usually have time, in the week's order; empty where they do not say
 */
public record Terms(
        Map<ContentArea, Integer> needs,
        int mentorsWanted,
        int capacity,
        @Nullable String limits,
        List<ContentArea> areas,
        List<UUID> preferences,
        List<UUID> notAgain,
        List<HalfDay> freeTimes) {

    /** Terms kept from before free times were asked for have none. */
    public Terms {
        needs = Map.copyOf(needs);
        areas = List.copyOf(areas);
        preferences = List.copyOf(preferences);
        notAgain = List.copyOf(notAgain);
        freeTimes = List.copyOf(Objects.requireNonNullElse(freeTimes, List.of()));
    }
}
