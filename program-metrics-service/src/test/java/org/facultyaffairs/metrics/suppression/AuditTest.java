package org.facultyaffairs.metrics.suppression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class AuditTest {

    private static final Threshold FIVE = Threshold.ANALYSTS_PAGE;

    /** The table of sdcTable's test of its simple heuristic (tests/testthat/test-simpleheuristic.R), and what it hides. */
    private final CountTable published = CountTable.of(
            List.of("w", "x", "y", "z"),
            List.of("a", "b", "c", "d"),
            List.of(
                    List.of(30L, 47L, 64L, 89L),
                    List.of(90L, 124L, 5L, 31L),
                    List.of(92L, 100L, 59L, 85L),
                    List.of(800L, 991L, 651L, 685L)));

    private final Set<Cell> twoPerRowAndColumn = Set.of(
            new Cell(0, 0),
            new Cell(0, 1),
            new Cell(0, 2),
            new Cell(1, 0),
            new Cell(1, 2),
            new Cell(2, 1),
            new Cell(2, 3),
            new Cell(3, 1),
            new Cell(3, 3));

    @Test
    void twoHiddenPerRowAndColumnAreNotEnough() {
        // When
        Audit audit = Audit.of(published, twoPerRowAndColumn, FIVE);

        // Then: (230 + 250 − 89 − 124 − 31) − (1021 + 770 − 92 − 59 − 800 − 651) = 47
        assertThat(audit.findings())
                .containsExactly(new Audit.Finding(new Cell(0, 1), new FeasibleInterval(47, 47), true));
    }

    @Test
    void theOneMoreThatThePublishedTestAsksForIsEnough() {
        // Given
        Set<Cell> hidden = new HashSet<>(twoPerRowAndColumn);
        hidden.add(new Cell(1, 1));

        // When
        FeasibleInterval interval = attack(published, hidden).get(new Cell(0, 1));

        // Then: the bounds that sdcTable's attack reports
        assertThat(Audit.of(published, hidden, FIVE).passed()).isTrue();
        assertThat(interval).isEqualTo(new FeasibleInterval(0, 141));
    }

    @Test
    void theRulesFindThatOneMoreByThemselves() {
        // When
        BitSet hidden = Complement.of(
                        CountNetwork.of(published),
                        FIVE,
                        published.indicesOf(twoPerRowAndColumn),
                        published.indicesOf(published.interior().collect(Collectors.toSet())))
                .orElseThrow();

        // Then
        assertThat(hidden.cardinality()).isLessThanOrEqualTo(10);
        assertThat(Audit.of(published, published.cellsAt(hidden), FIVE).passed())
                .isTrue();
    }

    @Test
    void anAttackerNarrowsTheTextbookTableToFiveToThirty() {
        // Given: investments by activity and region (Fischetti and Salazar-González 2001, Management Science 47:1008)
        CountTable investments = CountTable.of(
                List.of("I", "II", "III"),
                List.of("A", "B", "C"),
                List.of(List.of(20L, 50L, 10L), List.of(8L, 19L, 22L), List.of(17L, 32L, 12L)));
        Set<Cell> hidden = Set.of(new Cell(1, 0), new Cell(1, 2), new Cell(2, 0), new Cell(2, 2));

        // Then
        assertThat(attack(investments, hidden)).containsEntry(new Cell(1, 2), new FeasibleInterval(5, 30));
        assertThat(Audit.of(investments, hidden, new Threshold(25)).passed()).isTrue();
        assertThat(Audit.of(investments, hidden, new Threshold(26)).findings()).hasSize(4);
    }

    @Test
    void whatCannotBeComputedCanStillBeTooNarrow() {
        // Given: two hidden that add up to 4
        CountTable table =
                CountTable.of(List.of("a", "b"), List.of("c", "d"), List.of(List.of(1L, 3L), List.of(40L, 50L)));
        Set<Cell> hidden = Set.of(new Cell(0, 0), new Cell(0, 1), new Cell(1, 0), new Cell(1, 1));

        // Then
        assertThat(Audit.of(table, hidden, FIVE).findings())
                .hasSize(4)
                .allMatch(finding -> !finding.derivable() && finding.interval().width() == 4);
    }

    @Test
    void withoutAnyTotalNothingIsBoundedFromAbove() {
        // Given
        CountTable table = CountTable.of(List.of("a"), List.of("c"), List.of(List.of(7L)));
        Set<Cell> everything = table.cells().collect(Collectors.toSet());

        // Then
        assertThat(attack(table, everything).values())
                .containsOnly(new FeasibleInterval(0, FeasibleInterval.UNBOUNDED));
        assertThat(Audit.of(table, everything, FIVE).passed()).isTrue();
    }

    private static Map<Cell, FeasibleInterval> attack(CountTable table, Set<Cell> hidden) {
        return Audit.intervals(table, CountNetwork.of(table), hidden);
    }
}
