package org.facultyaffairs.matching.slate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.facultyaffairs.matching.assignment.Watch;
import org.junit.jupiter.api.Test;

/** Two of four, of whom the best two are of one unit and two units are asked for. */
class NodeTest {

    private final SlateProblem problem =
            SlateProblem.of(2, new long[] {9, 8, 5, 1}, List.of(Attribute.of(new int[] {0, 0, 1, 1}, List.of(), 2)));
    private final Cells cells = new Cells(problem);
    private final Node node = new Node(cells, new Demands(problem, cells), 0);

    @Test
    void itTakesInThoseWhoAddUntilNobodyDoes() {
        // When
        Prices prices = solve(node);

        // Then
        assertThat(node.counts()).containsExactly(1, 1);
        assertThat(node.bound(prices)).isEqualTo(problem.worth(new int[] {0, 2}));
        assertThat(node.addThoseWhoAdd(prices)).isFalse();
    }

    @Test
    void aBranchHasLimitsOfItsOwn() {
        // Given
        Node oneMayBeMissing = new Node(cells, new Demands(problem, cells), 1);
        solve(oneMayBeMissing);

        // When
        Node branch = oneMayBeMissing.with(1, 2, 2);
        solve(branch);

        // Then
        assertThat(branch.counts()).containsExactly(0, 2);
        assertThat(List.of(branch.least(1), branch.most(1))).containsExactly(2, 2);
        assertThat(List.of(oneMayBeMissing.least(1), oneMayBeMissing.most(1))).containsExactly(0, 2);
    }

    @Test
    void itsMemoryIsThatOfItsCellsAndItsTableau() {
        // Members, what is missing, and different units; a row for each unit once somebody has it.
        assertThat(node.bytes()).isEqualTo(16 * 2 + 8 * 32 * (3 + 4));
    }

    private static Prices solve(Node node) {
        Effort effort = new Effort(1 << 20, Watch.NONE);
        effort.next();
        Prices prices = node.prices(node.solve(effort));
        while (node.addThoseWhoAdd(prices)) {
            prices = node.prices(node.solve(effort));
        }
        return prices;
    }
}
