package org.facultyaffairs.matching.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SmallGroupsTest {

    @Test
    void groupsOfFivePeopleAreTold() {
        assertThat(hidden(5, 5)).isEmpty();
    }

    @Test
    void nothingIsHiddenWhereThereAreNoGroups() {
        assertThat(hidden()).isEmpty();
    }

    @Test
    void theSmallestGroupThatIsToldHidesTheOnlySmallOne() {
        assertThat(hidden(20, 4, 30, 10)).containsExactly(1, 3);
        assertThat(hidden(7, 0, 9)).containsExactly(0, 1);
    }

    @Test
    void twoSmallGroupsOfFivePeopleHideOneAnother() {
        assertThat(hidden(4, 10, 1)).containsExactly(0, 2);
    }

    @Test
    void twoSmallGroupsOfFewerPeopleNeedAThird() {
        assertThat(hidden(3, 10, 1, 20)).containsExactly(0, 1, 2);
    }

    private static List<Integer> hidden(int... sizes) {
        return SmallGroups.hidden(sizes).stream().boxed().toList();
    }
}
