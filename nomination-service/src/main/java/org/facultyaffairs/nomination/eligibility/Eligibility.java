package org.facultyaffairs.nomination.eligibility;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The answer of a rule about one person on one day.
 *
 * @param unmet the conditions that do not hold; empty for who is eligible
 * @param eligibleOn the first later day on which the whole rule holds if nothing but time passes; null otherwise
 * @param inWords the whole answer, for the addressee
 */
public record Eligibility(
        List<UnmetRequirement> unmet, @Nullable LocalDate eligibleOn, String inWords) {

    public Eligibility {
        unmet = List.copyOf(unmet);
    }

    public boolean eligible() {
        return unmet.isEmpty();
    }

    public Optional<LocalDate> eligibleFrom() {
        return Optional.ofNullable(eligibleOn);
    }
}
