package org.facultyaffairs.matching.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.Set;

/** A watch that notes the stages it hears of, and calls the work off once it has been asked so many times. */
public final class Listening implements Watch {

    private final Set<String> stages = new LinkedHashSet<>();
    private final int patience;
    private int asked;
    private double share;

    private Listening(int patience) {
        this.patience = patience;
    }

    /** Never calls anything off. */
    public static Listening patiently() {
        return new Listening(Integer.MAX_VALUE);
    }

    /** Calls the work off when asked once more than so often. */
    public static Listening untilAsked(int times) {
        return new Listening(times);
    }

    @Override
    public boolean cancelled() {
        return ++asked > patience;
    }

    @Override
    public void progress(String stage, double share) {
        assertThat(share).isBetween(0.0, 1.0);
        stages.add(stage);
        this.share = share;
    }

    /** The stages heard of, in the order of their first time. */
    public Set<String> stages() {
        return stages;
    }

    /** The share of a stage that it heard of last. */
    public double share() {
        return share;
    }

    /** A pulse that asks this watch at the next beat, however little is done in it. */
    Pulse aboutToAsk() {
        Pulse pulse = new Pulse(this);
        pulse.beat((1 << 20) - 1L);
        return pulse;
    }

    /** How often it was asked whether to go on. */
    public int asked() {
        return asked;
    }
}
