package org.facultyaffairs.metrics.snapshot;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Puts each person in exactly one group of race and ethnicity, and each group in one section of those under-represented
 * in medicine (URiM), as the profile service derives it.
 */
final class RaceGroups {

    private static final Set<String> UNDER_REPRESENTED = Set.of(
            "AMERICAN_INDIAN_OR_ALASKA_NATIVE",
            "BLACK_OR_AFRICAN_AMERICAN",
            "HISPANIC_OR_LATINO",
            "NATIVE_HAWAIIAN_OR_PACIFIC_ISLANDER");
    private static final String SEVERAL = "TWO_OR_MORE";
    private static final String SEVERAL_WITH_URIM = "TWO_OR_MORE_WITH_URIM";
    private static final Set<String> NOT_TOLD = Set.of("SELF_DESCRIBED", "PREFER_NOT_TO_SAY", Dimension.NOT_ASKED);

    private RaceGroups() {}

    static String group(@Nullable List<String> answers) {
        if (answers == null || answers.isEmpty()) {
            return Dimension.NOT_ASKED;
        }
        boolean urim = answers.stream().anyMatch(UNDER_REPRESENTED::contains);
        if (answers.size() == 1) {
            return answers.get(0);
        }
        if (urim) {
            return SEVERAL_WITH_URIM;
        }
        return answers.contains("SELF_DESCRIBED") ? "SELF_DESCRIBED" : SEVERAL;
    }

    /** Which section a group belongs to; those who did not tell are sections of their own. */
    static String section(String group) {
        if (NOT_TOLD.contains(group)) {
            return group;
        }
        return group.equals(SEVERAL_WITH_URIM) || UNDER_REPRESENTED.contains(group) ? "URIM" : "NOT_URIM";
    }
}
