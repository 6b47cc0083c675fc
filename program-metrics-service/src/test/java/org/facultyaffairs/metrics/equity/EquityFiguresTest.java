package org.facultyaffairs.metrics.equity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.facultyaffairs.metrics.suppression.Selection;
import org.facultyaffairs.metrics.suppression.SelectionTable;
import org.facultyaffairs.metrics.suppression.Suppression;
import org.facultyaffairs.metrics.suppression.Threshold;
import org.junit.jupiter.api.Test;

class EquityFiguresTest {

    private final Suppression page = new Suppression(Threshold.ANALYSTS_PAGE);

    @Test
    void shownGroupsHaveEveryFigureBesideTheHighestRate() {
        // Given
        SelectionTable table =
                new SelectionTable(List.of(new Selection("women", 45, 100), new Selection("men", 60, 100)));

        // When
        EquityFigures figures = EquityFigures.of(page.protect(table));

        // Then
        assertThat(figures.reference()).contains("men");
        assertThat(figures.everybody()).contains(new Rate(105, 200));
        GroupFigure women = figures.groups().get(0);
        assertThat(women.impact())
                .hasValueSatisfying(impact -> assertThat(impact.flagged()).isTrue());
        assertThat(women.representation().orElseThrow().amongSelected()).isEqualTo(new Rate(45, 105));
        assertThat(women.representation().orElseThrow().poolShare()).isEqualTo(.5);
    }

    @Test
    void aHiddenGroupIsNamedAndHasNoFigureAndIsNobodysReference() {
        // Given: the smallest group has the highest rate
        SelectionTable table = new SelectionTable(List.of(
                new Selection("non-binary", 3, 4),
                new Selection("prefer not to say", 8, 20),
                new Selection("women", 45, 100),
                new Selection("men", 60, 100)));

        // When
        EquityFigures figures = EquityFigures.of(page.protect(table));

        // Then
        GroupFigure smallest = figures.groups().get(0);
        assertThat(smallest.counts().group()).isEqualTo("non-binary");
        assertThat(smallest.isHidden()).isTrue();
        assertThat(smallest.rate()).isEmpty();
        assertThat(smallest.impact()).isEmpty();
        assertThat(smallest.representation()).isEmpty();
        assertThat(figures.reference()).contains("men");
    }

    @Test
    void oneShownGroupIsComparedWithNobody() {
        // Given
        SelectionTable table = new SelectionTable(List.of(new Selection("women", 20, 40), new Selection("men", 0, 0)));

        // When
        EquityFigures figures = EquityFigures.of(page.protect(table));

        // Then
        assertThat(figures.groups().get(0).rate()).contains(new Rate(20, 40));
        assertThat(figures.groups().get(0).impact()).isEmpty();
        assertThat(figures.reference()).isEmpty();
    }

    @Test
    void awardsWithFewWinnersShowThePoolAndNoRate() {
        // Given
        SelectionTable table = new SelectionTable(List.of(new Selection("women", 1, 40), new Selection("men", 2, 80)));

        // When
        EquityFigures figures = EquityFigures.of(page.protect(table));

        // Then
        assertThat(figures.everybody()).isEmpty();
        assertThat(figures.groups()).allMatch(GroupFigure::isHidden);
        assertThat(figures.groups().get(0).counts().eligible()).hasValue(40);
    }

    @Test
    void aWithheldTableSaysWhy() {
        // Given
        SelectionTable table = new SelectionTable(List.of(new Selection("women", 1, 2), new Selection("men", 1, 2)));

        // When
        EquityFigures figures = EquityFigures.of(page.protect(table));

        // Then
        assertThat(figures.withheld()).contains("Fewer than 5 people in all.");
        assertThat(figures.groups()).allMatch(GroupFigure::isHidden);
    }
}
