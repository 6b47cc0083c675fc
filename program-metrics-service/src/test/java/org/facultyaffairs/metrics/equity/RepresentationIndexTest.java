package org.facultyaffairs.metrics.equity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class RepresentationIndexTest {

    @Test
    void theWorkedExampleOfTheDesignHolds() {
        // When
        RepresentationIndex index = new RepresentationIndex(new Rate(41, 187), .315);
        Interval interval = index.interval(Confidence.NINETY_FIVE);

        // Then
        assertThat(index.value()).isCloseTo(.696, within(5e-4));
        assertThat(interval.low()).isCloseTo(.527, within(5e-4));
        assertThat(interval.high()).isCloseTo(.901, within(5e-4));
    }

    @Test
    void theSameShareAmongSelectedAsInThePoolIsOne() {
        assertThat(RepresentationIndex.of(new Rate(3, 10), new Rate(30, 100)))
                .hasValueSatisfying(index -> assertThat(index.value()).isCloseTo(1, within(1e-15)));
    }

    @Test
    void withoutAnyoneSelectedOrAnyoneInThePoolThereIsNoIndex() {
        assertThat(RepresentationIndex.of(new Rate(0, 0), new Rate(30, 100))).isEmpty();
        assertThat(RepresentationIndex.of(new Rate(0, 10), new Rate(0, 100))).isEmpty();
        assertThat(RepresentationIndex.of(new Rate(0, 10), new Rate(0, 0))).isEmpty();
        assertThatThrownBy(() -> new RepresentationIndex(new Rate(1, 10), 0))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
