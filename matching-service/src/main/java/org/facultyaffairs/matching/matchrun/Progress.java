package org.facultyaffairs.matching.matchrun;

import org.facultyaffairs.matching.assignment.Watch;

/** How far a run is, told by the thread that works it out and read by the one that keeps its turn. */
final class Progress implements Watch {

    /** What a run goes through, each with the share of the whole at which it begins and ends. */
    enum Step {
        SCORING("scoring the pairs", 0, 0.15),
        MATCHING("finding the match", 0.15, 0.55),
        FRONTIER("weighing fairness against the total", 0.55, 0.85),
        EXPLAINING("explaining", 0.85, 0.97),
        VERIFYING("checking the proof", 0.97, 1);

        private final String words;
        private final double from;
        private final double to;

        Step(String words, double from, double to) {
            this.words = words;
            this.from = from;
            this.to = to;
        }

        String words() {
            return words;
        }
    }

    private volatile boolean cancelled;
    private volatile Step step = Step.SCORING;
    private volatile double share;

    /** The next step begins. */
    void begin(Step next) {
        step = next;
        share = Math.max(share, next.from);
        stopIfCancelled();
    }

    void cancel() {
        cancelled = true;
    }

    @Override
    public boolean cancelled() {
        return cancelled;
    }

    @Override
    public void progress(String stage, double done) {
        advance(done);
    }

    /** The share of the present step that is done; never goes back. */
    void advance(double done) {
        share = Math.max(share, step.from + Math.min(1, Math.max(0, done)) * (step.to - step.from));
    }

    /** Ends the work if somebody called it off. */
    void stopIfCancelled() {
        if (cancelled) {
            throw new RunCancelled();
        }
    }

    String stage() {
        return step.words();
    }

    double share() {
        return share;
    }
}
