package org.facultyaffairs.local.sample;

import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/**
 * As a careful portal does: the same request with the same key again, until somebody is there to answer it. What was
 * asked more than once may have been done by the first try, whose answer was lost; then {@link LostAnswer} is asked.
 */
public final class UntilAnswered implements Patience {

    private static final Duration LONGEST = Duration.ofMinutes(4);
    private static final long PAUSE_NANOS = Duration.ofMillis(100).toNanos();

    /** The gateway's ways to say that a service did not answer. */
    private static final Set<Integer> NOBODY = Set.of(0, 502, 503, 504);

    private final Clock clock;
    private final LostAnswer lostAnswer;

    /** Gives up after four minutes. */
    public UntilAnswered(Clock clock, LostAnswer lostAnswer) {
        this.clock = clock;
        this.lostAnswer = lostAnswer;
    }

    /** Finds out what became of an errand whose first answer was lost. */
    @FunctionalInterface
    public interface LostAnswer {

        /** The first answer as far as it can be told from what is there now; the last one where the errand failed. */
        Answer found(Errand errand, Answer last);
    }

    @Override
    public Answer answer(Errand errand, Supplier<Answer> attempt) {
        Instant end = clock.instant().plus(LONGEST);
        Answer answer = once(attempt);
        if (!NOBODY.contains(answer.status())) {
            return answer;
        }
        while (isOpen(answer) && clock.instant().isBefore(end)) {
            LockSupport.parkNanos(PAUSE_NANOS);
            answer = once(attempt);
        }
        return errand.changesSomething() && answer.status() >= 400 ? lostAnswer.found(errand, answer) : answer;
    }

    /** Nobody answered, or somebody is still at it. */
    private static boolean isOpen(Answer answer) {
        return NOBODY.contains(answer.status()) || answer.at("/type").endsWith(":request-in-progress");
    }

    private static Answer once(Supplier<Answer> attempt) {
        try {
            return attempt.get();
        } catch (UncheckedIOException nobodyThere) {
            return Answer.none(nobodyThere);
        }
    }
}
