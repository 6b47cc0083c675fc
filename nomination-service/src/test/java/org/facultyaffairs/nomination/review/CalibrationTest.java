package org.facultyaffairs.nomination.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.facultyaffairs.nomination.review.Reviews.review;

import java.util.List;
import org.junit.jupiter.api.Test;

class CalibrationTest {

    @Test
    void aNominationReadByTheHarshIsLiftedAndOneReadByTheLenientIsLowered() {
        // Given: reviewer 1 gives two points less than reviewer 2 wherever both read
        List<Scored> reviews = List.of(
                review(1, 1, 2),
                review(2, 1, 4),
                review(1, 2, 2),
                review(2, 2, 4),
                review(1, 3, 2),
                review(2, 3, 4),
                review(1, 4, 3),
                review(2, 5, 3));

        // When
        Calibration calibration = Calibration.of(reviews);

        // Then
        assertThat(score(calibration, 4).calibrated()).isGreaterThan(3);
        assertThat(score(calibration, 5).calibrated()).isLessThan(3);
        assertThat(score(calibration, 1).calibrated()).isEqualTo(3, within(1e-9));
    }

    /** By hand: b = 3 differences of one point each against (3 + 1 − 3/2 − 1 + 2) on the diagonal and −3/2 beside it. */
    @Test
    void theLeaningIsTheOneWorkedOutByHand() {
        // Given
        List<Scored> reviews = List.of(
                review(1, 1, 2), review(2, 1, 4),
                review(1, 2, 2), review(2, 2, 4),
                review(1, 3, 2), review(2, 3, 4));

        // When
        Calibration calibration = Calibration.of(reviews);

        // Then: (3 − 3/2 + 2) b − (−3/2)(−b) = −3, so b = −3/5
        assertThat(calibration.leanings())
                .extracting(Leaning::points)
                .usingElementComparator((one, other) -> Math.abs(one - other) < 1e-9 ? 0 : 1)
                .containsExactly(-0.6, 0.6);
        assertThat(calibration.leanings().get(0).inWords())
                .isEqualTo("Scores 0.60 points lower than others who read the same nominations; this is allowed for.");
    }

    @Test
    void oneHarshReadingIsNotTakenForAHabit() {
        // Given
        Calibration once = Calibration.of(List.of(review(1, 1, 2), review(2, 1, 4)));
        Calibration often = Calibration.of(List.of(
                review(1, 1, 2), review(2, 1, 4),
                review(1, 2, 2), review(2, 2, 4),
                review(1, 3, 2), review(2, 3, 4),
                review(1, 4, 2), review(2, 4, 4)));

        // When, Then
        assertThat(Math.abs(once.leanings().get(0).points()))
                .isLessThan(Math.abs(often.leanings().get(0).points()));
    }

    @Test
    void withoutASharedNominationNothingIsCorrected() {
        // When
        Calibration calibration = Calibration.of(List.of(review(1, 1, 1), review(1, 2, 2), review(2, 3, 5)));

        // Then
        assertThat(calibration.scores())
                .allSatisfy(score -> assertThat(score.calibrated()).isEqualTo(score.mean(), within(1e-9)));
        assertThat(calibration.leanings()).allSatisfy(leaning -> assertThat(leaning.inWords())
                .isEqualTo("Scores like others who read the same nominations."));
    }

    @Test
    void noReviewsGiveNoScores() {
        assertThat(Calibration.of(List.of())).isEqualTo(new Calibration(List.of(), List.of()));
    }

    @Test
    void aReviewerScoresANominationOnce() {
        assertThatThrownBy(() -> Calibration.of(List.of(review(1, 1, 2), review(1, 1, 4))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aScoreSaysWhatWasAllowedFor() {
        assertThat(new CalibratedScore(Reviews.nomination(1), 3.2, 3.45, 2).inWords())
                .isEqualTo("Mean of 2 reviews: 3.20; 3.45 after allowing for harsher readers than others had.");
        assertThat(new CalibratedScore(Reviews.nomination(1), 3.2, 3.0, 1).inWords())
                .isEqualTo("One review: 3.20; 3.00 after allowing for more lenient readers than others had.");
        assertThat(new CalibratedScore(Reviews.nomination(1), 3.2, 3.2, 2).inWords())
                .isEqualTo("Mean of 2 reviews: 3.20; nothing to allow for.");
    }

    private static CalibratedScore score(Calibration calibration, int nomination) {
        return calibration.scores().stream()
                .filter(score -> score.nomination().equals(Reviews.nomination(nomination)))
                .findFirst()
                .orElseThrow();
    }
}
