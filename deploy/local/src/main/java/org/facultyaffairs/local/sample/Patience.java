package org.facultyaffairs.local.sample;

import java.util.function.Supplier;

/** What somebody at a portal does about an answer that does not come. */
@FunctionalInterface
public interface Patience {

    /** Sends once and passes on what comes of it. */
    Patience NONE = (errand, attempt) -> attempt.get();

    /**
     * Gets the errand an answer.
     *
     * @param attempt sends it once, each time with the same {@code Idempotency-Key}; fails with an {@code
     *     UncheckedIOException} where nobody is there
     */
    Answer answer(Errand errand, Supplier<Answer> attempt);
}
