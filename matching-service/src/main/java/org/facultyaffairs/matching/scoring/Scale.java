package org.facultyaffairs.matching.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Criteria with weights that add up to one. Scores are counted in millionths, so that they are the same on every
 * machine and ties are real ties.
 *
 * @param <C> what is judged
 */
public final class Scale<C> {

    /** A criterion and how much of the score it decides. */
    public record Weighted<C>(Criterion<C> criterion, double weight) {}

    /** What is said where every criterion is settled; where one is silent although it is not, nothing is said. */
    public static final String NOTHING_WOULD_RAISE_IT =
            "Nothing that anybody could say of themselves now would raise it.";

    private static final long ONE = 1_000_000;
    private static final double TOLERANCE = 1e-9;

    private final List<Weighted<C>> criteria;
    private final String nothingSaid;

    /**
     * A scale.
     *
     * @param nothingSaid the reason where no criterion has one to give
     */
    public Scale(String nothingSaid, List<Weighted<C>> criteria) {
        double sum = criteria.stream().mapToDouble(Weighted::weight).sum();
        if (Math.abs(sum - 1) > TOLERANCE) {
            throw new IllegalArgumentException("The weights add up to %f, not 1.".formatted(sum));
        }
        this.criteria = List.copyOf(criteria);
        this.nothingSaid = nothingSaid;
    }

    /** The score in millionths, without words. */
    public long points(C subject) {
        double score = 0;
        for (Weighted<C> weighted : criteria) {
            score += weighted.weight() * valueOf(weighted.criterion(), subject);
        }
        return Math.round(score * ONE);
    }

    /** The score with its words. */
    public Explanation explain(C subject) {
        return new Explanation(asScore(points(subject)), reasons(subject), wouldChange(subject), factors(subject));
    }

    /** A score from 0 to 1. */
    public static double asScore(long points) {
        return (double) points / ONE;
    }

    /** How much of a score being alike can decide at most. */
    public double weightOfLikeness() {
        return criteria.stream()
                .filter(weighted -> weighted.criterion().rewardsLikeness())
                .mapToDouble(Weighted::weight)
                .sum();
    }

    private List<String> reasons(C subject) {
        List<String> reasons = new ArrayList<>(inOrderOf(this::contribution, subject).stream()
                .flatMap(weighted -> weighted.criterion().reason(subject).stream())
                .toList());
        if (reasons.isEmpty()) {
            reasons.add(nothingSaid);
        }
        return reasons;
    }

    private List<String> wouldChange(C subject) {
        List<String> changes =
                inOrderOf((weighted, one) -> weighted.weight() - contribution(weighted, one), subject).stream()
                        .flatMap(weighted -> weighted.criterion().wouldChange(subject).stream())
                        .toList();
        return changes.isEmpty() && isSettled(subject) ? List.of(NOTHING_WOULD_RAISE_IT) : changes;
    }

    private boolean isSettled(C subject) {
        return criteria.stream().allMatch(weighted -> weighted.criterion().isSettled(subject));
    }

    private List<Factor> factors(C subject) {
        return criteria.stream()
                .map(weighted -> new Factor(
                        weighted.criterion().name(),
                        weighted.weight(),
                        asScore(Math.round(valueOf(weighted.criterion(), subject) * ONE))))
                .toList();
    }

    private interface Importance<C> {
        double of(Weighted<C> weighted, C subject);
    }

    private List<Weighted<C>> inOrderOf(Importance<C> importance, C subject) {
        return criteria.stream()
                .sorted(Comparator.comparingLong(
                        (Weighted<C> weighted) -> -Math.round(importance.of(weighted, subject) * ONE)))
                .toList();
    }

    private double contribution(Weighted<C> weighted, C subject) {
        return weighted.weight() * valueOf(weighted.criterion(), subject);
    }

    private double valueOf(Criterion<C> criterion, C subject) {
        return Math.max(0, Math.min(1, criterion.value(subject)));
    }
}
