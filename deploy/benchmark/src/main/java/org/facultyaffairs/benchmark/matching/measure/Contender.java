package org.facultyaffairs.benchmark.matching.measure;

import java.util.function.Supplier;

/**
 * Somebody who solves the instance. A run is everything from the plain arrays to an answer that can be read.
 *
 * @param compared whether the engine is compared with it
 * @param operations how many equal pieces of work one run does; times are told for one of them
 * @param mostRounds how many rounds it takes part in
 */
public record Contender(String name, boolean compared, int operations, int mostRounds, Supplier<Answer> run) {

    /** The name of ours, in every contest. */
    public static final String ENGINE = "engine";

    public static Contender engine(Supplier<Answer> run) {
        return new Contender(ENGINE, false, 1, Integer.MAX_VALUE, run);
    }

    public static Contender rival(String name, Supplier<Answer> run) {
        return new Contender(name, true, 1, Integer.MAX_VALUE, run);
    }

    /** Work that is worth telling but is not the contest, such as getting ready. */
    public static Contender beside(String name, Supplier<Answer> run) {
        return new Contender(name, false, 1, Integer.MAX_VALUE, run);
    }

    public Contender doing(int pieces) {
        return new Contender(name, compared, pieces, mostRounds, run);
    }

    /** Takes part in the first round only, because it takes long. */
    public Contender once() {
        return new Contender(name, compared, operations, 1, run);
    }

    boolean isEngine() {
        return name.equals(ENGINE);
    }
}
