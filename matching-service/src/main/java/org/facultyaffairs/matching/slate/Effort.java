package org.facultyaffairs.matching.slate;

import org.facultyaffairs.matching.assignment.Pulse;
import org.facultyaffairs.matching.assignment.Watch;

/** How much a search may still do; counted in steps and not by a clock, so that the same question gets the same answer. */
final class Effort {

    private static final String STAGE = "slate";

    private final Pulse pulse;
    private final long all;
    private long spent;
    private long limit;

    /** So many steps of about a nanosecond at most, and this watch asked whether to go on. */
    Effort(long all, Watch watch) {
        this.pulse = new Pulse(watch);
        this.all = all;
    }

    /** What comes next may take half of what is left. */
    void next() {
        limit = spent + (all - spent + 1) / 2;
        tell();
    }

    void spend(long steps) {
        spent += steps;
        pulse.beat(steps);
    }

    boolean isSpent() {
        return spent >= limit;
    }

    /** Tells the watch how much of it is spent. */
    void tell() {
        pulse.stage(STAGE, Math.min(1, (double) spent / all));
    }

    /** Whether so little is left that nothing will come of it. */
    boolean isOver() {
        return all - spent <= all / 256;
    }
}
