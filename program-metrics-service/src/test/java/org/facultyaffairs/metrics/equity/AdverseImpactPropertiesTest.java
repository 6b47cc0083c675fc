package org.facultyaffairs.metrics.equity;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class AdverseImpactPropertiesTest {

    @Property
    void exactlyFourFifthsIsNeverFlaggedAndOneLessAlwaysIs(
            @ForAll @IntRange(min = 1, max = 1_000_000) int fifth, @ForAll @IntRange(min = 1, max = 100) int fold) {
        long of = 5L * fifth;
        Rate reference = new Rate(5L * fifth, of);

        assertThat(new AdverseImpact(new Rate(4L * fifth * fold, of * fold), reference).flagged())
                .isFalse();
        assertThat(new AdverseImpact(new Rate(4L * fifth * fold - 1, of * fold), reference).flagged())
                .isTrue();
    }

    @Property
    void theIntervalHoldsTheRatio(
            @ForAll @IntRange(max = 50) int x,
            @ForAll @IntRange(max = 50) int others,
            @ForAll @IntRange(min = 1, max = 50) int xr,
            @ForAll @IntRange(min = 1, max = 50) int othersr) {
        AdverseImpact.of(new Rate(x, x + others), new Rate(xr, xr + othersr)).ifPresent(impact -> assertThat(
                        impact.katz(Confidence.NINETY_FIVE).orElseThrow().contains(impact.ratio()))
                .isTrue());
    }
}
