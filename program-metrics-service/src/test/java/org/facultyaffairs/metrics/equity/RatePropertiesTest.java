package org.facultyaffairs.metrics.equity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class RatePropertiesTest {

    @Property
    void anIntervalHoldsItsRateAndStaysWithinZeroAndOne(
            @ForAll @IntRange(max = 2_000) int count, @ForAll @IntRange(min = 1, max = 2_000) int of) {
        Assume.that(count <= of);

        Interval interval = new Rate(count, of).wilson(Confidence.NINETY_FIVE).orElseThrow();

        assertThat(interval.low()).isBetween(0.0, 1.0);
        assertThat(interval.high()).isBetween(0.0, 1.0);
        assertThat(interval.contains((double) count / of)).isTrue();
    }

    @Property
    void theIntervalOfThoseLeftOutIsTheMirrorImage(
            @ForAll @IntRange(max = 500) int count, @ForAll @IntRange(min = 1, max = 500) int of) {
        Assume.that(count <= of);

        Interval chosen = new Rate(count, of).wilson(Confidence.NINETY_FIVE).orElseThrow();
        Interval others =
                new Rate(of - count, of).wilson(Confidence.NINETY_FIVE).orElseThrow();

        assertThat(others.low()).isCloseTo(1 - chosen.high(), within(1e-12));
        assertThat(others.high()).isCloseTo(1 - chosen.low(), within(1e-12));
    }
}
