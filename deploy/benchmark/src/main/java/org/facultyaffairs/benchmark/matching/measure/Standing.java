package org.facultyaffairs.benchmark.matching.measure;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a contender did.
 *
 * @param compared whether the engine is compared with it
 * @param first CPU seconds of the first run, in a JVM that had not seen this work
 * @param rounds CPU seconds of one operation, by round
 * @param finding of the last round
 */
public record Standing(
        String name,
        boolean compared,
        double first,
        List<Double> rounds,
        Finding finding,
        @Nullable Memory memory) {

    Standing with(Memory measured) {
        return new Standing(name, compared, first, rounds, finding, measured);
    }

    /** Of an even number of rounds, the higher of the two in the middle. */
    public double median() {
        return rounds.stream().sorted().toList().get(rounds.size() / 2);
    }

    public double fastest() {
        return rounds.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
    }

    public double slowest() {
        return rounds.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
    }

    public Optional<Memory> measuredMemory() {
        return Optional.ofNullable(memory);
    }
}
