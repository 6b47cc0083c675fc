package org.facultyaffairs.matching.assignment;

/** Counts work done and, every few milliseconds' worth of it, asks the watch whether to go on. */
public final class Pulse {

    /** In steps of some nanoseconds each. */
    private static final long STEPS_BETWEEN_QUESTIONS = 1 << 20;

    private final Watch watch;
    private long steps;

    /** A pulse that this watch hears. */
    public Pulse(Watch watch) {
        this.watch = watch;
    }

    /**
     * Tells how far the stage is and asks at once.
     *
     * @throws MatchCancelled if the watch calls it off
     */
    public void stage(String stage, double share) {
        watch.progress(stage, share);
        ask();
    }

    /**
     * Counts so many steps of some nanoseconds each; cheap enough for a loop's body.
     *
     * @throws MatchCancelled if the watch calls it off
     */
    public void beat(long more) {
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
