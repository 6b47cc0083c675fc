package org.facultyaffairs.matching.slate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DemandsTest {

    private final Attribute rank =
            Attribute.of(new int[] {0, 0, 1, 1, 1}, List.of(new Quota(0, 1, 2), new Quota(1, 0, Quota.ANY)), 0);
    private final Attribute unit = Attribute.of(new int[] {0, 1, 0, 1, 2}, List.of(), 2);
    private final SlateProblem problem = SlateProblem.of(3, new long[5], List.of(rank, unit));
    private final Cells cells = new Cells(problem);
    private final Demands demands = new Demands(problem, cells);

    @Test
    void eachDemandIsARowBetweenTwoLimits() {
        assertThat(demands.rows()).isEqualTo(7);
        // As many members as there are places.
        assertLimits(Demands.MEMBERS, -3, -3);
        assertLimits(Demands.MISSING, -4, 0);
        // One or two of the first rank; of the other, any number.
        assertLimits(2, -2, -1);
        // Two different units at least.
        assertLimits(3, -5, -2);
        // Each unit counts only where somebody has it.
        assertLimits(4, 0, 3);
        assertThat(demands.askingRow(3)).isEqualTo(-1);
        assertThat(demands.askingRow(4)).isEqualTo(3);
        assertThat(demands.askingRow(6)).isEqualTo(3);
    }

    private void assertLimits(int row, int least, int most) {
        assertThat(demands.least(row, 4)).isEqualTo(least);
        assertThat(demands.most(row)).isEqualTo(most);
    }

    @Test
    void whatIsMissingAndWhatCountsOnceIsCounted() {
        assertThat(demands.counters())
                .containsExactly(
                        new Demands.Counter(List.of(2, Demands.MISSING), 1, -1),
                        new Demands.Counter(List.of(~2, Demands.MISSING), 3, -1),
                        new Demands.Counter(List.of(3, Demands.MISSING), 2, -1),
                        new Demands.Counter(List.of(4, 3), 1, 4),
                        new Demands.Counter(List.of(5, 3), 1, 5),
                        new Demands.Counter(List.of(6, 3), 1, 6));
        assertThat(demands.counters()).extracting(counter -> counter.most(1)).containsExactly(1, 1, 1, 1, 1, 1);
    }

    @Test
    void aMemberCountsInTheRowsOfTheirCell() {
        assertThat(cells.count()).isEqualTo(5);
        assertThat(demands.entries(0)).containsExactly(Demands.MEMBERS, 2, ~4);
        assertThat(demands.entries(1)).containsExactly(Demands.MEMBERS, 2, ~5);
        assertThat(demands.entries(4)).containsExactly(Demands.MEMBERS, ~6);
    }

    @Test
    void aQuotaThatNoSlateCanMissAsksNothing() {
        // Given
        Attribute loose = Attribute.of(new int[] {0, 1, 2}, List.of(new Quota(0, 0, 2), new Quota(1, 0, 1)), 0);
        SlateProblem two = SlateProblem.of(2, new long[3], List.of(loose));

        // When
        Demands asked = new Demands(two, new Cells(two));

        // Then
        assertThat(asked.rows()).isEqualTo(3);
        assertThat(asked.counters()).containsExactly(new Demands.Counter(List.of(~2, Demands.MISSING), 2, -1));
    }
}
