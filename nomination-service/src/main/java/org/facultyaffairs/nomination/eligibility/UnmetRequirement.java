package org.facultyaffairs.nomination.eligibility;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One condition that does not hold for a person.
 *
 * @param expression the condition as the rule writes it
 * @param sentence why it does not hold and what would change it
 * @param metOn the day from which it holds if nothing but time passes; null when time alone does not help
 */
public record UnmetRequirement(
        String expression, String sentence, @Nullable LocalDate metOn) {

    public Optional<LocalDate> metFrom() {
        return Optional.ofNullable(metOn);
    }
}
