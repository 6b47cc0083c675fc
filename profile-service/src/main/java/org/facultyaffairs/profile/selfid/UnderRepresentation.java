package org.facultyaffairs.profile.selfid;

import static org.facultyaffairs.profile.selfid.RaceEthnicity.AMERICAN_INDIAN_OR_ALASKA_NATIVE;
import static org.facultyaffairs.profile.selfid.RaceEthnicity.BLACK_OR_AFRICAN_AMERICAN;
import static org.facultyaffairs.profile.selfid.RaceEthnicity.HISPANIC_OR_LATINO;
import static org.facultyaffairs.profile.selfid.RaceEthnicity.NATIVE_HAWAIIAN_OR_PACIFIC_ISLANDER;
import static org.facultyaffairs.profile.selfid.RaceEthnicity.PREFER_NOT_TO_SAY;
import static org.facultyaffairs.profile.selfid.RaceEthnicity.SELF_DESCRIBED;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether a person belongs to a group under-represented in medicine (URiM), as far as their answers tell. */
final class UnderRepresentation {

    private static final Set<RaceEthnicity> UNDER_REPRESENTED = EnumSet.of(
            AMERICAN_INDIAN_OR_ALASKA_NATIVE,
            BLACK_OR_AFRICAN_AMERICAN,
            HISPANIC_OR_LATINO,
            NATIVE_HAWAIIAN_OR_PACIFIC_ISLANDER);

    private UnderRepresentation() {}

    /** Absent when it cannot be told: not asked, not said, or said in words of one's own. */
    static @Nullable Boolean of(@Nullable Collection<RaceEthnicity> answers) {
        if (answers == null || answers.isEmpty()) {
            return null;
        }
        if (answers.stream().anyMatch(UNDER_REPRESENTED::contains)) {
            return true;
        }
        boolean inOtherWords = answers.contains(SELF_DESCRIBED) || answers.contains(PREFER_NOT_TO_SAY);
        return inOtherWords ? null : false;
    }
}
