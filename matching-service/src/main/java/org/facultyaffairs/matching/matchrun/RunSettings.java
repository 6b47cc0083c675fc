package org.facultyaffairs.matching.matchrun;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;

/** How match runs are worked out. */
@ConfigMapping(prefix = "house.match-runs")
public interface RunSettings {

    /** How many are worked out at once in one replica, 1 to 16; each keeps one processor busy. */
    @WithDefault("1")
    @Min(1)
    @Max(16)
    int workers();

    /** How many may wait for their turn in all replicas together; one more is refused with 503. */
    @WithDefault("32")
    int waiting();

    /**
     * How many pairs of a mentee and a mentor a cohort may have, 1 to 100,000,000; a larger one is refused with 422. Each
     * takes about a microsecond and up to a hundred bytes of memory while the run is worked out.
     */
    @WithDefault("2000000")
    @Min(1)
    @Max(100_000_000)
    long mostPairs();

    /** A turn that was not renewed for so long is over: its worker is taken for dead and the run is begun again. */
    @WithDefault("20s")
    Duration lease();

    /** How often what waits is looked for, at least a second; what was asked for in this process is begun at once. */
    @WithDefault("1s")
    String every();

    /** How often a turn is renewed and its progress written down; well below the lease, at least a second. */
    @WithDefault("1s")
    String renewEvery();

    /** After so many turns that broke off, a run is given up. */
    @WithDefault("3")
    int attempts();

    /** From when a run is called slow in the log; it goes on. */
    @WithDefault("30m")
    Duration longest();
}
