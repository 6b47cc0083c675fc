package org.facultyaffairs.nomination.slate;

import java.util.Optional;
import java.util.stream.IntStream;

/** The least that a slate should hold; a rule at 0 is not asked. "One woman and one man, one junior and one senior." */
public record SlatePolicy(int minWomen, int minMen, int minJunior, int minSenior, int minUnits) {

    /** Asks nothing: every slate meets it. */
    public static final SlatePolicy NONE = new SlatePolicy(0, 0, 0, 0, 0);

    private static final int MOST = 50;

    public SlatePolicy {
        problem(minWomen, minMen, minJunior, minSenior, minUnits).ifPresent(sentence -> {
            throw new IllegalArgumentException(sentence);
        });
    }

    /** Why these numbers make no policy; ask before building one from what a person typed. */
    public static Optional<String> problem(int... minimums) {
        return IntStream.of(minimums).anyMatch(least -> least < 0 || least > MOST)
                ? Optional.of("A slate rule asks for 0 to %d.".formatted(MOST))
                : Optional.empty();
    }

    boolean asksIdentity() {
        return minWomen > 0 || minMen > 0;
    }
}
