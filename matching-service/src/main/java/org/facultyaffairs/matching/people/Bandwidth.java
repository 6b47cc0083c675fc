package org.facultyaffairs.matching.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whether a person has room for something new.
 *
 * @param notBefore free from this day on; absent where they named none
 */
public record Bandwidth(boolean available, @Nullable LocalDate notBefore) {

    /** A day that is named counts more than the flag: it says when the flag changes. */
    public boolean freeOn(LocalDate day) {
        return notBefore == null ? available : !day.isBefore(notBefore);
    }
}
