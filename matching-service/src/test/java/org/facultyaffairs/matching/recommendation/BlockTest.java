package org.facultyaffairs.matching.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BlockTest {

    @Test
    void nobodyExceedsWhatTheBestInEachFeatureWouldFit() {
        // Given
        Features[] offers = {Features.of(-200, 300, 7), Features.of(-400, 100, 5)};

        // When
        Block block = new Block(new int[] {0, 1}, offers, 3);

        // Then
        assertThat(block.bound(Features.of(2, -3, 10))).isEqualTo(2 * -200 - 3 * 100 + 10 * 7);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 4", "7, 4", "8, 4", "9, 8", "16, 8", "17, 12"})
    void twoFeaturesShareARowAndRowsComeInFours(int features, int rows) {
        assertThat(Block.rows(features)).isEqualTo(rows);
    }
}
