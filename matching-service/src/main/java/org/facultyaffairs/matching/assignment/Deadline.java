package org.facultyaffairs.matching.assignment;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Calls a computation off that takes too long, so that it does not keep others from their turn. */
public final class Deadline implements Watch {

    private final Clock clock;
    private final Instant until;

    private Deadline(Clock clock, Instant until) {
        this.clock = clock;
        this.until = until;
    }

    /** So long from now on. */
    public static Deadline in(Duration time, Clock clock) {
        return new Deadline(clock, clock.instant().plus(time));
    }

    @Override
    public boolean cancelled() {
        return !clock.instant().isBefore(until);
    }

    @Override
    public void progress(String stage, double share) {}
}
