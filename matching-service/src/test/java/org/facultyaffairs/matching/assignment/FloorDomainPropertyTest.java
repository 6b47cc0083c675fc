package org.facultyaffairs.matching.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Against every choice that is open to one mentee. */
class FloorDomainPropertyTest {

    @Property
    void exactlyWhatNoReachingChoiceHoldsIsForbidden(
            @ForAll Random random, @ForAll @IntRange(min = -20, max = 60) int floor) {
        // Given
        OneMentee one = OneMentee.under(floor, random);
        FloorDomain domain = one.domain();
        List<BitSet> reaching = reaching(one, floor);
        BitSet open = one.open();
        int mark = domain.mark();

        // When
        boolean possible = domain.narrow(0);

        // Then
        assertThat(possible).isEqualTo(!domain.counts(0) || !reaching.isEmpty());
        if (possible && domain.counts(0) && domain.places(0) > 0) {
            BitSet held = new BitSet();
            reaching.forEach(held::or);
            assertThat(one.open()).isEqualTo(held);
        }
        domain.backTo(mark);
        assertThat(one.open()).isEqualTo(open);
    }

    @Property
    void theReachIsThatOfTheBestChoice(@ForAll Random random) {
        // Given
        OneMentee one = OneMentee.under(0, random);

        // When
        FloorReach reach = one.domain().reach(0);

        // Then
        assertThat(reach.best()).isEqualTo(highest(one, one.choices()));
        one.open().stream().filter(pair -> one.domain().places(0) > 0).forEach(pair -> assertThat(
                        reach.with(one.problem().score(pair)))
                .isEqualTo(highest(one, one.choices().filter(choice -> choice.get(pair)))));
    }

    @Property
    void theFewestThatReachTheFloorAreNoMoreThanInAnyChoice(
            @ForAll Random random, @ForAll @IntRange(min = -20, max = 60) int floor) {
        // Given
        OneMentee one = OneMentee.under(floor, random);
        List<BitSet> reaching = reaching(one, floor);
        if (reaching.isEmpty() || !one.domain().counts(0)) {
            return;
        }

        // When
        int fewest = one.domain().fewest(0);

        // Then
        assertThat(fewest)
                .isEqualTo(reaching.stream().mapToInt(BitSet::cardinality).min().orElseThrow());
    }

    private static List<BitSet> reaching(OneMentee one, long floor) {
        return one.choices().filter(choice -> one.worth(choice) >= floor).toList();
    }

    private static long highest(OneMentee one, Stream<BitSet> choices) {
        return choices.mapToLong(one::sum).max().orElseThrow();
    }
}
