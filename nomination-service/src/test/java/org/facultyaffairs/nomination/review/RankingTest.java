package org.facultyaffairs.nomination.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.facultyaffairs.nomination.review.Reviews.nomination;
import static org.facultyaffairs.nomination.review.Reviews.nominations;
import static org.facultyaffairs.nomination.review.Reviews.review;

import java.util.List;
import org.facultyaffairs.nomination.review.Ranking.Ranked;
import org.facultyaffairs.nomination.review.Ranking.Unranked;
import org.junit.jupiter.api.Test;

class RankingTest {

    @Test
    void equalScoresShareAPlaceAndTheNextOneIsLeftOut() {
        // Given
        Calibration calibration =
                Calibration.of(List.of(review(1, 0, 3), review(1, 1, 5), review(1, 2, 4), review(1, 3, 4)));

        // When
        Ranking ranking = Ranking.of(nominations(4), calibration, 1);

        // Then
        assertThat(ranking.ranked())
                .extracting(
                        Ranked::place, Ranked::tied, ranked -> ranked.score().nomination())
                .containsExactly(
                        tuple(1, false, nomination(1)),
                        tuple(2, true, nomination(2)),
                        tuple(2, true, nomination(3)),
                        tuple(4, false, nomination(0)));
    }

    @Test
    void aNominationTooFewHaveReadIsNotRankedAndSaysSo() {
        // Given
        Calibration calibration = Calibration.of(List.of(review(1, 0, 3), review(2, 0, 5), review(1, 1, 5)));

        // When
        Ranking ranking = Ranking.of(nominations(3), calibration, 2);

        // Then
        assertThat(ranking.ranked())
                .extracting(ranked -> ranked.score().nomination())
                .containsExactly(nomination(0));
        assertThat(ranking.unranked())
                .extracting(Unranked::nomination, Unranked::sentence)
                .containsExactly(
                        tuple(nomination(1), "1 of 2 reviews is in; it is ranked when the rest are."),
                        tuple(nomination(2), "0 of 2 reviews are in; it is ranked when the rest are."));
    }

    @Test
    void aReviewOfSomethingWithdrawnSinceCountsForNothing() {
        // Given
        Calibration calibration = Calibration.of(List.of(review(1, 0, 3), review(1, 9, 5)));

        // When, Then
        assertThat(Ranking.of(nominations(1), calibration, 1).ranked())
                .extracting(Ranked::place)
                .containsExactly(1);
    }
}
