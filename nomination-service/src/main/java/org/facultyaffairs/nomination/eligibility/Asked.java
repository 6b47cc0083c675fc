package org.facultyaffairs.nomination.eligibility;

import java.time.LocalDate;
import java.util.Optional;

/** The words of one condition. Whether it holds is never decided here: CEL alone decides. */
sealed interface Asked
        permits AskedChoice,
                AskedFreely,
                AskedNothing,
                AskedOneOf,
                AskedOrcid,
                AskedRank,
                AskedTogether,
                AskedUnitAbove,
                AskedYears {

    /** What is asked, as a phrase: "associate professor or above". */
    String phrase();

    /** Why it does not hold, without a full stop; called only when it does not. */
    String unmet(Situation situation);

    /** What would change it, as a sentence; called only when no day will. */
    String change(Situation situation);

    /** From which day on it holds if nothing but time passes. */
    default Optional<LocalDate> metFrom(Situation situation) {
        return Optional.empty();
    }
}
