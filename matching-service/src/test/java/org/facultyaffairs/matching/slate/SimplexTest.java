package org.facultyaffairs.matching.slate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.facultyaffairs.matching.assignment.Watch;
import org.junit.jupiter.api.Test;

class SimplexTest {

    private static final Offset<Double> NEARLY = within(1e-9);

    private final Simplex simplex = new Simplex();

    private Effort enough() {
        Effort effort = new Effort(1 << 20, Watch.NONE);
        effort.next();
        return effort;
    }

    @Test
    void theBetterColumnsComeFirstAndTheRowHasThePriceOfTheLast() {
        // Given
        int members = simplex.row(-2, -2);
        int best = simplex.column(new int[] {members}, 9, 0, 1);
        int middle = simplex.column(new int[] {members}, 7, 0, 1);
        int least = simplex.column(new int[] {members}, 4, 0, 1);

        // When
        boolean solved = simplex.solve(enough());

        // Then
        assertThat(solved).isTrue();
        assertThat(simplex.value(best)).isEqualTo(1);
        assertThat(simplex.value(middle)).isEqualTo(1, NEARLY);
        assertThat(simplex.value(least)).isEqualTo(0, NEARLY);
        assertThat(simplex.value(members)).isEqualTo(-2, NEARLY);
        assertThat(simplex.price(members)).isBetween(4.0, 7.0);
    }

    @Test
    void whatCountsNegativelyFreesARow() {
        // Given
        int members = simplex.row(-1, 0);
        int taken = simplex.column(new int[] {members}, 5, 0, 3);
        int freeing = simplex.column(new int[] {~members}, -2, 0, 1);

        // When
        simplex.solve(enough());

        // Then
        assertThat(simplex.value(taken)).isEqualTo(2, NEARLY);
        assertThat(simplex.value(freeing)).isEqualTo(1, NEARLY);
        assertThat(simplex.price(members)).isEqualTo(5, NEARLY);
    }

    @Test
    void otherLimitsMakeAnotherSolutionAndACopyGoesItsOwnWay() {
        // Given
        int members = simplex.row(-2, -2);
        int best = simplex.column(new int[] {members}, 9, 0, 1);
        int middle = simplex.column(new int[] {members}, 7, 0, 1);
        int least = simplex.column(new int[] {members}, 4, 0, 1);
        simplex.solve(enough());
        Simplex copy = new Simplex(simplex);

        // When
        copy.limit(best, 0, 0);
        copy.solve(enough());

        // Then
        assertThat(copy.value(best)).isZero();
        assertThat(copy.value(middle)).isEqualTo(1, NEARLY);
        assertThat(copy.value(least)).isEqualTo(1, NEARLY);
        assertThat(simplex.value(best)).isEqualTo(1, NEARLY);
        assertThat(simplex.value(least)).isEqualTo(0, NEARLY);
    }

    @Test
    void whereThereIsNoSolutionTheRowsThatCannotBothBeProveIt() {
        // Given
        int members = simplex.row(-3, -3);
        int other = simplex.row(-1, 0);
        simplex.column(new int[] {members}, 1, 0, 1);
        simplex.column(new int[] {members, other}, 1, 0, 5);

        // When
        boolean solved = simplex.solve(enough());

        // Then
        assertThat(solved).isFalse();
        double price = simplex.proof(members);
        double otherPrice = simplex.proof(other);
        assertThat(price).isNotZero();
        assertThat(otherPrice).isEqualTo(-price, NEARLY);
        // Whatever the columns are, the two rows in this combination stay on one side of nothing.
        double atMost = Math.max(0, -price) + Math.max(0, -5 * (price + otherPrice));
        double rows = Math.max(3 * price, 3 * price) + Math.max(otherPrice, 0);
        assertThat(atMost + rows).isNegative();
    }

    @Test
    void whatIsNotPaidForIsNotDone() {
        // Given
        int members = simplex.row(-1, -1);
        simplex.column(new int[] {members}, 1, 0, 1);
        simplex.column(new int[] {members}, 2, 0, 1);
        Effort spent = new Effort(0, Watch.NONE);

        // Then
        assertThat(simplex.solve(spent)).isTrue();
        assertThat(simplex.value(members)).isEqualTo(-2);
    }

    @Test
    void moreThanThereIsRoomForAtFirstMakesRoom() {
        // Given
        int members = simplex.row(-1, -1);
        int last = 0;
        for (int worth = 1; worth <= 100; worth++) {
            last = simplex.column(new int[] {members}, worth, 0, 1);
        }

        // When
        simplex.solve(enough());

        // Then
        assertThat(simplex.value(last)).isEqualTo(1, NEARLY);
        assertThat(simplex.value(members)).isEqualTo(-1, NEARLY);
        assertThat(simplex.bytes()).isEqualTo(8 * 128 * (1 + 4));
    }
}
