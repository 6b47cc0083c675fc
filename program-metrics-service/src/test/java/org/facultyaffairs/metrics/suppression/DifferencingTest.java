package org.facultyaffairs.metrics.suppression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class DifferencingTest {

    private static final Threshold FIVE = Threshold.ANALYSTS_PAGE;

    private final SelectionTable monday = table(20, 40, 30, 60);

    @Test
    void theSameFiguresTellNothingNew() {
        assertThat(Differencing.tells(monday, table(20, 40, 30, 60), FIVE)).isFalse();
    }

    @Test
    void oneMoreSelectedIsAPersonToBeFound() {
        assertThat(Differencing.tells(monday, table(21, 40, 30, 60), FIVE)).isTrue();
    }

    @Test
    void oneWhoLeftIsAPersonToBeFound() {
        assertThat(Differencing.tells(monday, table(20, 39, 30, 60), FIVE)).isTrue();
    }

    @Test
    void manyChangesAtOnceHideEachOther() {
        assertThat(Differencing.tells(monday, table(25, 50, 35, 70), FIVE)).isFalse();
    }

    @Test
    void onlyTablesOfTheSameDimensionsHaveADifference() {
        // Given
        SelectionTable other = new SelectionTable(List.of(new Selection("everybody", 50, 100)));

        // Then
        assertThatThrownBy(() -> Differencing.tells(monday, other, FIVE)).isInstanceOf(IllegalArgumentException.class);
    }

    private static SelectionTable table(long women, long ofWomen, long men, long ofMen) {
        return new SelectionTable(List.of(new Selection("women", women, ofWomen), new Selection("men", men, ofMen)));
    }
}
