package org.facultyaffairs.benchmark.matching.report;

import java.time.LocalDate;
import org.facultyaffairs.benchmark.matching.instance.Scale;
import org.facultyaffairs.benchmark.matching.measure.Rounds;

/**
 * When and where it was measured, and against what.
 *
 * @param rivals their names and versions
 */
public record Circumstances(LocalDate day, Machine machine, String rivals) {

    /** In a sentence, with how often and at which size. */
    public String of(Rounds rounds, Scale scale) {
        String size = scale.full() ? "" : " At %s of the full size.".formatted(scale);
        return "Measured on %s on %s, beside %s; %s.%s".formatted(day, machine, rivals, rounds, size);
    }
}
