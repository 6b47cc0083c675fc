package org.facultyaffairs.matching.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ThinnedProblemPropertyTest {

    @Provide
    Arbitrary<CohortProblem> plain() {
        return SmallCohorts.plain();
    }

    @Property
    void whatIsNearlyAsGoodAsTheOptimumIsMadeOfWhatIsKept(
            @ForAll("plain") CohortProblem problem, @ForAll @IntRange(min = 1, max = 30) int distance) {
        // Given
        ExchangeNetwork network = new ExchangeNetwork(problem, new Pulse(Watch.NONE));
        network.settle();

        // When
        ThinnedProblem thinned = ThinnedProblem.of(network.state(), distance);

        // Then
        EveryMatch every = new EveryMatch(problem);
        BitSet kept = new BitSet();
        for (int pair = 0; pair < thinned.problem().pairs(); pair++) {
            kept.set(thinned.original(new int[] {pair})[0]);
        }
        long optimum = every.best();
        assertThat(every.best(pairs -> every.total(pairs) > optimum - distance
                        && !pairs.stream().allMatch(kept::get)))
                .isEmpty();
    }

    @Test
    void whatCostsTooMuchIsLeftOutAndTheRestIsTheSame() {
        // Given: the second mentee could take the first mentor only at a loss of seven
        CohortBuilder builder = CohortProblem.builder();
        builder.addMentor(1);
        builder.addMentor(1);
        builder.addMentee(1, 0);
        builder.addMentee(1, 0);
        CohortProblem problem =
                builder.addPair(0, 0, 9).addPair(1, 0, 1).addPair(1, 1, 8).build();
        ExchangeNetwork network = new ExchangeNetwork(problem, new Pulse(Watch.NONE));
        network.settle();

        // When
        ThinnedProblem thinned = ThinnedProblem.of(network.state(), 7);
        ThinnedProblem further = thinned.keeping(BitSet.valueOf(new long[] {0b10}));

        // Then
        assertThat(thinned.problem().pairs()).isEqualTo(2);
        assertThat(thinned.original(new int[] {0, 1})).containsExactly(0, 2);
        assertThat(thinned.problem().score(1)).isEqualTo(8);
        assertThat(further.problem().pairs()).isEqualTo(1);
        assertThat(further.original(new int[] {0})).containsExactly(2);
        assertThat(further.problem().menteeOf(0)).isEqualTo(1);
    }
}
