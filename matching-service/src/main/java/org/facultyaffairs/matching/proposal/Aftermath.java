package org.facultyaffairs.matching.proposal;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What follows when a proposal does not come about: the next best, in time or after some tries, or nobody. */
@Embeddable
public class Aftermath {

    private static final int MOST_TRIES = 5;
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(10);

    @Enumerated(EnumType.STRING)
    private NextStep nextStep = NextStep.NONE;

    private int tries;

    @SuppressWarnings("UnusedVariable") // Who waits for their turn is asked of the database.
    private @Nullable Instant tryAt;

    protected Aftermath() {}

    /** Of a proposal that stands. */
    static Aftermath none() {
        return new Aftermath();
    }

    /** The proposal has fallen away: the next best is due. */
    void begin() {
        nextStep = NextStep.DUE;
    }

    /** Nothing is owed any more, whether or not the mentee is offered somebody else. */
    void settle(boolean offered) {
        end(offered ? NextStep.OFFERED : NextStep.NOBODY);
    }

    /** The next best could not be worked out; it is tried again after a pause that doubles, and in the end parked. */
    void triedInVain(Instant at) {
        tries++;
        tryAt = at.plus(FIRST_PAUSE.multipliedBy(1L << (tries - 1)));
        if (tries == MOST_TRIES) {
            end(NextStep.PARKED);
        }
    }

    private void end(NextStep step) {
        nextStep = step;
        tryAt = null;
    }

    boolean isDue() {
        return nextStep == NextStep.DUE;
    }

    public boolean isParked() {
        return nextStep == NextStep.PARKED;
    }

    public NextStep nextStep() {
        return nextStep;
    }
}
