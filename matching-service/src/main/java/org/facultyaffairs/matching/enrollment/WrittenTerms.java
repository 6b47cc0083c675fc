package org.facultyaffairs.matching.enrollment;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.facultyaffairs.matching.criteria.HalfDay;
import org.facultyaffairs.matching.people.ContentArea;
import org.jspecify.annotations.Nullable;

/** Terms as somebody writes them, not yet looked at; what is absent is not said. */
public record WrittenTerms(
        @Nullable Map<ContentArea, Integer> needs,
        @Nullable Integer mentorsWanted,
        @Nullable Integer capacity,
        @Nullable String limits,
        @Nullable List<ContentArea> areas,
        @Nullable List<UUID> preferences,
        @Nullable List<UUID> notAgain,
        @Nullable List<HalfDay> freeTimes) {

    List<UUID> wished() {
        return preferences == null ? List.of() : preferences;
    }

    List<UUID> avoided() {
        return notAgain == null ? List.of() : notAgain;
    }
}
