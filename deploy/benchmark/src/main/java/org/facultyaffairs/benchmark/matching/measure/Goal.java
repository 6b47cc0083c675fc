package org.facultyaffairs.benchmark.matching.measure;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

/**
 * Something that must be reached.
 *
 * @param text the goal in words
 * @param check what was reached; empty where the standings do not tell
 */
public record Goal(String text, Function<Standings, Optional<Reached>> check) {

    /**
     * What was reached, in words, and whether that is enough.
     */
    public record Reached(String value, boolean met) {}

    public static Goal timesLessThan(String rival, double times) {
        return new Goal("≥ %s less CPU than %s".formatted(Amounts.times(times), rival), standings -> standings
                .of(rival)
                .map(standings::ratio)
                .map(ratio -> new Reached(Amounts.times(ratio), ratio >= times)));
    }

    /** Of CPU, the median. */
    public static Goal within(double seconds) {
        return new Goal("≤ %s CPU".formatted(Amounts.seconds(seconds)), standings -> {
            double median = standings.engine().median();
            return Optional.of(new Reached(Amounts.seconds(median), median <= seconds));
        });
    }

    public static Goal gap(double atMost) {
        return new Goal("gap ≤ %s".formatted(Amounts.plain(atMost)), standings -> engine(standings, Finding.GAP)
                .map(gap -> new Reached(Amounts.plain(gap), gap <= atMost)));
    }

    public static Goal residentWithin(long megabytes) {
        return new Goal("≤ %d MB resident".formatted(megabytes), standings -> standings
                .engine()
                .measuredMemory()
                .map(memory ->
                        new Reached(memory.residentMegabytes(), Memory.megabytes(memory.resident()) <= megabytes)));
    }

    /** A figure of the engine's answer, rounded to as many decimals as the goal was told with. */
    public static Goal atLeast(String figure, double least, int decimals) {
        double unit = Math.pow(10, decimals);
        return new Goal(
                "%s ≥ %s, to %d decimals".formatted(figure, Amounts.plain(least), decimals),
                standings -> engine(standings, figure)
                        .map(value -> new Reached(
                                Amounts.plain(value), Math.round(value * unit) >= Math.round(least * unit))));
    }

    /** The engine's figure is at least the rival's. */
    public static Goal noLessThan(String rival, String figure) {
        return new Goal("%s as good as %s's".formatted(figure, rival), standings -> {
            OptionalDouble theirs = standings
                    .of(rival)
                    .map(Standing::finding)
                    .map(found -> found.figure(figure))
                    .orElse(OptionalDouble.empty());
            if (theirs.isEmpty()) {
                return Optional.empty();
            }
            return engine(standings, figure)
                    .map(ours -> new Reached(
                            "%s, theirs %s".formatted(Amounts.plain(ours), Amounts.plain(theirs.getAsDouble())),
                            ours >= theirs.getAsDouble()));
        });
    }

    private static Optional<Double> engine(Standings standings, String figure) {
        OptionalDouble found = standings.engine().finding().figure(figure);
        return found.isPresent() ? Optional.of(found.getAsDouble()) : Optional.empty();
    }
}
