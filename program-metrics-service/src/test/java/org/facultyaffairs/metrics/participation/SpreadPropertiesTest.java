package org.facultyaffairs.metrics.participation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.NotEmpty;

class SpreadPropertiesTest {

    @Property
    void theCoefficientIsHalfTheRelativeMeanDifference(
            @ForAll @NotEmpty List<@LongRange(max = 1_000) Long> acts, @ForAll @IntRange(min = 1, max = 9) int fold) {
        Spread spread = Spread.of(acts);
        double differences = acts.stream()
                .flatMapToLong(one -> acts.stream().mapToLong(other -> Math.abs(one - other)))
                .sum();
        double n = acts.size();

        spread.gini().ifPresent(gini -> {
            assertThat(gini).isCloseTo(differences / (2 * n * spread.acts()), within(1e-9));
            assertThat(gini).isBetween(0.0, 1 - 1 / n + 1e-12);
            assertThat(Spread.of(acts.stream().map(x -> x * fold).toList())
                            .gini()
                            .orElseThrow())
                    .isCloseTo(gini, within(1e-9));
        });
    }

    @Property
    void theTopTenthDoAtLeastTheirEqualShare(@ForAll @NotEmpty List<@LongRange(max = 1_000) Long> acts) {
        Spread spread = Spread.of(acts);

        spread.topDecileShare().ifPresent(share -> assertThat(share)
                .isBetween((double) spread.topDecile() / spread.members() - 1e-12, 1.0));
        assertThat(spread.acts())
                .isEqualTo(acts.stream().flatMapToLong(LongStream::of).sum());
    }
}
