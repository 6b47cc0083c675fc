package org.facultyaffairs.nomination.review;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What reviewers score, each criterion from 1 (weakest) to {@code best}. */
public record Rubric(List<Criterion> criteria, int best) {

    private static final int MOST_CRITERIA = 20;

    public Rubric {
        criteria = List.copyOf(criteria);
        problem(criteria, best).ifPresent(sentence -> {
            throw new IllegalArgumentException(sentence);
        });
    }

    /** Why these criteria make no rubric; ask before building one from what a person typed. */
    public static Optional<String> problem(List<Criterion> criteria, int best) {
        if (criteria.isEmpty() || criteria.size() > MOST_CRITERIA) {
            return Optional.of("A rubric has 1 to %d criteria.".formatted(MOST_CRITERIA));
        }
        if (best < 2 || best > 10) {
            return Optional.of("A scale ends at a number from 2 to 10.");
        }
        if (criteria.stream().anyMatch(criterion -> criterion.code().isBlank())) {
            return Optional.of("Every criterion has a code.");
        }
        if (criteria.stream().anyMatch(criterion -> criterion.weight() < 1 || criterion.weight() > 100)) {
            return Optional.of("A weight is a whole number from 1 to 100.");
        }
        return criteria.stream().map(Criterion::code).distinct().count() < criteria.size()
                ? Optional.of("Two criteria have the same code.")
                : Optional.empty();
    }

    /** Everything that keeps these scores from being a review: each criterion once, on the scale, and no other. */
    public List<ScoreProblem> problems(Map<String, Integer> scores) {
        Stream<ScoreProblem> missing = criteria.stream()
                .filter(criterion -> !scores.containsKey(criterion.code()))
                .map(criterion -> new ScoreProblem(criterion.code(), "This criterion is not scored."));
        Stream<ScoreProblem> offScale = scores.entrySet().stream()
                .filter(score -> codes().contains(score.getKey()))
                .filter(score -> score.getValue() < 1 || score.getValue() > best)
                .map(score ->
                        new ScoreProblem(score.getKey(), "A score is a whole number from 1 to %d.".formatted(best)));
        Set<String> others = new HashSet<>(scores.keySet());
        others.removeAll(codes());
        Stream<ScoreProblem> unknown =
                others.stream().sorted().map(code -> new ScoreProblem(code, "The rubric has no such criterion."));
        return Stream.of(missing, offScale, unknown).flatMap(part -> part).toList();
    }

    /** The weighted mean on the rubric's own scale. The scores must be free of problems. */
    public double total(Map<String, Integer> scores) {
        if (!problems(scores).isEmpty()) {
            throw new IllegalArgumentException("These scores do not fit the rubric.");
        }
        int weights = 0;
        int weighted = 0;
        for (Criterion criterion : criteria) {
            weights += criterion.weight();
            weighted += criterion.weight() * scores.getOrDefault(criterion.code(), 0);
        }
        return (double) weighted / weights;
    }

    private Set<String> codes() {
        return criteria.stream().map(Criterion::code).collect(Collectors.toSet());
    }
}
