package org.facultyaffairs.nomination.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.facultyaffairs.nomination.people.FacultyId;

/**
 * The normal equations of {@link Calibration} after the merits are eliminated, one row per reviewer. Each row's diagonal
 * exceeds the sum of its other entries by the shrinkage, so elimination needs no pivoting and always succeeds.
 */
final class LeaningEquations {

    private final List<FacultyId> reviewers;
    private final double[][] rows;
    private final double[] right;

    private LeaningEquations(List<FacultyId> reviewers) {
        this.reviewers = reviewers;
        this.rows = new double[reviewers.size()][reviewers.size()];
        this.right = new double[reviewers.size()];
        for (int r = 0; r < rows.length; r++) {
            rows[r][r] = Calibration.SHRINKAGE;
        }
    }

    static LeaningEquations of(Collection<FacultyId> reviewers, Collection<List<Scored>> nominations) {
        LeaningEquations equations = new LeaningEquations(new ArrayList<>(reviewers));
        Map<FacultyId, Integer> places = new HashMap<>();
        equations.reviewers.forEach(reviewer -> places.put(reviewer, places.size()));
        nominations.forEach(reviews -> equations.add(reviews, places));
        return equations;
    }

    Map<FacultyId, Double> solve() {
        eliminate();
        Map<FacultyId, Double> leanings = new LinkedHashMap<>();
        double[] solution = substituteBack();
        for (int r = 0; r < solution.length; r++) {
            leanings.put(reviewers.get(r), solution[r]);
        }
        return leanings;
    }

    private void add(List<Scored> reviews, Map<FacultyId, Integer> places) {
        requireDistinctReviewers(reviews);
        double mean = Calibration.mean(reviews);
        double share = 1.0 / reviews.size();
        for (Scored review : reviews) {
            int row = places.getOrDefault(review.reviewer(), 0);
            right[row] += review.total() - mean;
            rows[row][row] += 1;
            for (Scored other : reviews) {
                rows[row][places.getOrDefault(other.reviewer(), 0)] -= share;
            }
        }
    }

    private void eliminate() {
        for (int pivot = 0; pivot < rows.length; pivot++) {
            for (int row = pivot + 1; row < rows.length; row++) {
                double factor = rows[row][pivot] / rows[pivot][pivot];
                right[row] -= factor * right[pivot];
                for (int column = pivot; column < rows.length; column++) {
                    rows[row][column] -= factor * rows[pivot][column];
                }
            }
        }
    }

    private double[] substituteBack() {
        double[] solution = new double[rows.length];
        for (int row = rows.length - 1; row >= 0; row--) {
            double known = 0;
            for (int column = row + 1; column < rows.length; column++) {
                known += rows[row][column] * solution[column];
            }
            solution[row] = (right[row] - known) / rows[row][row];
        }
        return solution;
    }

    private static void requireDistinctReviewers(List<Scored> reviews) {
        Set<FacultyId> seen = new HashSet<>();
        if (!reviews.stream().map(Scored::reviewer).allMatch(seen::add)) {
            throw new IllegalArgumentException("A reviewer scores a nomination once.");
        }
    }
}
