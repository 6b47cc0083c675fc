package org.facultyaffairs.matching.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PricesTest {

    @Test
    void pricesAreTheSameIfTheirAmountsAre() {
        // Given
        Prices prices = Prices.of(3, 0);

        // When, Then
        assertThat(prices).isEqualTo(Prices.of(3, 0)).hasSameHashCodeAs(Prices.of(3, 0));
        assertThat(prices).isNotEqualTo(Prices.of(3, 1)).isNotEqualTo(Prices.of(3, 0, 0));
        assertThat(prices.hashCode()).isNotEqualTo(Prices.of(3, 1).hashCode());
        assertThat(prices).isNotEqualTo("3, 0");
        assertThat(Prices.zero(2)).isEqualTo(Prices.of(0, 0));
        assertThat(Prices.zero(2).mentors()).isEqualTo(2);
    }

    @Test
    void nobodyChangesThemFromOutside() {
        // Given
        long[] amounts = {3, 0};
        Prices prices = Prices.of(amounts);

        // When
        amounts[0] = 4;
        prices.toArray()[1] = 4;

        // Then
        assertThat(prices.toArray()).containsExactly(3, 0);
    }
}
