package org.facultyaffairs.matching.assignment;

/** Counts work done and, every few milliseconds' worth of it, asks the watch whether to go on. */
final class Pulse {

    /** In steps of some nanoseconds each. */
    private static final long STEPS_BETWEEN_QUESTIONS = 1 << 20;

    private final Watch watch;
    private long steps;

    Pulse(Watch watch) {
        this.watch = watch;
    }

    /** Tells how far the stage is and asks at once. */
    void stage(String stage, double share) {
        watch.progress(stage, share);
        ask();
    }

    /** Counts so many steps; cheap enough for a loop's body. */
    void beat(long more) {
        steps += more;
        if (steps >= STEPS_BETWEEN_QUESTIONS) {
            ask();
        }
    }

    private void ask() {
        steps = 0;
        if (watch.cancelled()) {
            throw new MatchCancelled();
        }
    }
}
