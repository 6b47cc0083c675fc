package org.facultyaffairs.matching.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class GroundsTest {

    private static final String WISHED = "The mentor is on the mentee's list at place 2.";
    private static final String WELCOME = "The mentee is on the mentor's list at place 1.";
    private static final String EXPERTISE = "Knows what the other wants to grow in: research.";

    private static final Grounds GROUNDS = new Grounds(
            List.of(EXPERTISE, WISHED, WELCOME),
            List.of(),
            List.of(
                    new Grounds.Factor("expertise-for-need", 0.7, 1),
                    new Grounds.Factor("mentee-preference", 0.3, 0.9)),
            List.of());

    @Test
    void nobodyLearnsWhereTheyStandOnTheOthersList() {
        assertThat(GROUNDS.seenBy(Side.MENTOR).reasons()).containsExactly(EXPERTISE, WELCOME);
        assertThat(GROUNDS.seenBy(Side.MENTEE).reasons()).containsExactly(EXPERTISE, WISHED);
    }

    @Test
    void whereTheOthersListWeighsNoFactorIsShownToWorkItOutFrom() {
        assertThat(GROUNDS.seenBy(Side.MENTOR).factors()).isEmpty();
        assertThat(GROUNDS.seenBy(Side.MENTEE).factors()).isEqualTo(GROUNDS.factors());
    }
}
