package org.facultyaffairs.matching.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Against every choice of pairs that one mentee could be given. */
class FloorCutsPropertyTest {

    @Property
    void whoeverReachesTheFloorMeetsBothAndNeitherAsksMoreThanTheFloor(
            @ForAll Random random, @ForAll @IntRange(min = -20, max = 60) int floor) {
        // Given
        OneMentee one = OneMentee.under(floor, random);
        FloorCuts cuts = new FloorCuts(one.problem(), one.domain());

        // When
        cuts.draw(0);

        // Then
        List<BitSet> choices = one.choices().toList();
        for (BitSet choice : choices) {
            boolean reached = reaches(one, choice, floor);
            assertThat(meetsSum(one, cuts, choice)).isEqualTo(reached);
            assertThat(!reached || meetsNumber(one, cuts, choice)).isTrue();
        }
        assertThat(!cuts.asksNothing(0) || choices.stream().allMatch(choice -> reaches(one, choice, floor)))
                .isTrue();
    }

    private static boolean reaches(OneMentee one, BitSet choice, long floor) {
        return !one.domain().counts(0) || one.worth(choice) >= floor;
    }

    private static boolean meetsSum(OneMentee one, FloorCuts cuts, BitSet choice) {
        return cuts.asksNothing(0)
                || choice.stream()
                                .mapToLong(pair -> cuts.toSum(0, one.problem().score(pair)))
                                .sum()
                        >= cuts.sum(0);
    }

    private static boolean meetsNumber(OneMentee one, FloorCuts cuts, BitSet choice) {
        return cuts.asksNothing(0)
                || choice.stream()
                                .mapToLong(
                                        pair -> cuts.toNumber(0, one.problem().score(pair)))
                                .sum()
                        >= cuts.number(0);
    }
}
