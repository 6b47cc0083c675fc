package org.facultyaffairs.nomination.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.facultyaffairs.nomination.nomination.NominationId;
import org.facultyaffairs.nomination.people.FacultyId;

class CalibrationPropertyTest {

    @Property
    void leaningsAddUpToNought(@ForAll("reviews") List<Scored> reviews) {
        assertThat(Calibration.of(reviews).leanings().stream()
                        .mapToDouble(Leaning::points)
                        .sum())
                .isEqualTo(0, within(1e-8));
    }

    @Property
    void theOrderOfTheReviewsMakesNoDifference(@ForAll("reviews") List<Scored> reviews, @ForAll long seed) {
        List<Scored> shuffled = new ArrayList<>(reviews);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(Calibration.of(shuffled)).isEqualTo(Calibration.of(reviews));
    }

    @Property
    void aPointMoreForEverybodyMovesEveryScoreByAPoint(@ForAll("reviews") List<Scored> reviews) {
        List<Scored> raised = reviews.stream()
                .map(review -> new Scored(review.reviewer(), review.nomination(), review.total() + 1))
                .toList();
        Calibration before = Calibration.of(reviews);
        Calibration after = Calibration.of(raised);
        for (int i = 0; i < before.scores().size(); i++) {
            assertThat(after.scores().get(i).calibrated())
                    .isEqualTo(before.scores().get(i).calibrated() + 1, within(1e-8));
        }
    }

    @Property
    void whereEverybodyReadsEverythingTheMeansStand(
            @ForAll("totals") List<Double> first,
            @ForAll("totals") List<Double> second,
            @ForAll("totals") List<Double> third) {
        List<Scored> reviews = new ArrayList<>();
        for (int nomination = 0; nomination < 4; nomination++) {
            reviews.add(Reviews.review(1, nomination, first.get(nomination)));
            reviews.add(Reviews.review(2, nomination, second.get(nomination)));
            reviews.add(Reviews.review(3, nomination, third.get(nomination)));
        }
        assertThat(Calibration.of(reviews).scores())
                .allSatisfy(score -> assertThat(score.calibrated()).isEqualTo(score.mean(), within(1e-8)));
    }

    /** No small step away from the solution makes the penalised sum of squares smaller. */
    @Property(tries = 200)
    void theLeaningsAreTheLeastSquaresOnes(@ForAll("reviews") List<Scored> reviews) {
        Calibration calibration = Calibration.of(reviews);
        Map<FacultyId, Double> leanings = new LinkedHashMap<>();
        calibration.leanings().forEach(leaning -> leanings.put(leaning.reviewer(), leaning.points()));
        double least = cost(reviews, calibration, leanings);
        leanings.keySet().forEach(reviewer -> {
            for (double step : new double[] {-0.01, 0.01}) {
                Map<FacultyId, Double> moved = new LinkedHashMap<>(leanings);
                moved.merge(reviewer, step, Double::sum);
                assertThat(cost(reviews, calibration, moved)).isGreaterThan(least);
            }
        });
    }

    @Property
    void placesAreSharedByEqualsAndNobodyIsLost(@ForAll("reviews") List<Scored> reviews) {
        List<NominationId> nominations = Reviews.nominations(6);
        Ranking ranking = Ranking.of(nominations, Calibration.of(reviews), 2);
        assertThat(ranking.ranked().size() + ranking.unranked().size()).isEqualTo(6);
        for (Ranking.Ranked one : ranking.ranked()) {
            long better = ranking.ranked().stream()
                    .filter(other -> other.score().shown() > one.score().shown())
                    .count();
            assertThat((long) one.place()).isEqualTo(better + 1);
        }
    }

    private static double cost(List<Scored> reviews, Calibration calibration, Map<FacultyId, Double> leanings) {
        Map<NominationId, Double> merits = new LinkedHashMap<>();
        calibration.scores().forEach(score -> merits.put(score.nomination(), score.calibrated()));
        double residuals = reviews.stream()
                .mapToDouble(review -> review.total()
                        - merits.getOrDefault(review.nomination(), 0.0)
                        - leanings.getOrDefault(review.reviewer(), 0.0))
                .map(residual -> residual * residual)
                .sum();
        double penalty = leanings.values().stream()
                .mapToDouble(leaning -> leaning * leaning)
                .sum();
        return residuals + Calibration.SHRINKAGE * penalty;
    }

    @Provide
    Arbitrary<List<Double>> totals() {
        return Arbitraries.integers()
                .between(4, 20)
                .map(quarters -> quarters / 4.0)
                .list()
                .ofSize(4);
    }

    @Provide
    Arbitrary<List<Scored>> reviews() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.integers().between(4, 20))
                .as((reviewer, nomination, quarters) -> Reviews.review(reviewer, nomination, quarters / 4.0))
                .list()
                .ofMinSize(1)
                .ofMaxSize(25)
                .uniqueElements(review -> review.reviewer().toString() + review.nomination());
    }
}
