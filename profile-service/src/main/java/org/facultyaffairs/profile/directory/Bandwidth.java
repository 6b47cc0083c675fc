package org.facultyaffairs.profile.directory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whether a person can take on more.
 *
 * @param notBefore free again from this day on
 */
public record Bandwidth(boolean available, @Nullable LocalDate notBefore) {

    public static final Bandwidth FREE = new Bandwidth(true, null);
}
