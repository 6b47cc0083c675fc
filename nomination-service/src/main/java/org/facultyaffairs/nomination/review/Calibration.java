package org.facultyaffairs.nomination.review;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.facultyaffairs.nomination.nomination.NominationId;
import org.facultyaffairs.nomination.people.FacultyId;

/**
 * Allows for harsh and lenient reviewers, who do not all read the same nominations.
 *
 * <p>The model: a score is the nomination's merit plus the reviewer's leaning plus chance. Merits and leanings are those
 * that make the sum of squared differences least, plus {@value #SHRINKAGE} times the squared leanings: as if each
 * reviewer had given two more scores without any leaning. So few scores move little, one harsh reading is not taken for
 * a habit, leanings add up to nought, and where no nomination is shared by two reviewers nothing is corrected at all.
 * The answer is unique, solved directly, and does not depend on the order of the reviews.
 *
 * @param scores one per nomination that has a review
 * @param leanings one per reviewer; for the chair and the office, never for other reviewers or nominees
 */
public record Calibration(List<CalibratedScore> scores, List<Leaning> leanings) {

    static final int SHRINKAGE = 2;

    private static final Comparator<FacultyId> BY_REVIEWER = Comparator.comparing(FacultyId::value);
    private static final Comparator<NominationId> BY_NOMINATION = Comparator.comparing(NominationId::value);

    public Calibration {
        scores = List.copyOf(scores);
        leanings = List.copyOf(leanings);
    }

    /** Calibrates the reviews of one opportunity; a reviewer scores a nomination at most once. */
    public static Calibration of(Collection<Scored> reviews) {
        List<Scored> ordered = reviews.stream()
                .sorted(Comparator.comparing(Scored::nomination, BY_NOMINATION)
                        .thenComparing(Scored::reviewer, BY_REVIEWER))
                .toList();
        Map<NominationId, List<Scored>> byNomination = ordered.stream()
                .collect(Collectors.groupingBy(
                        Scored::nomination, () -> new TreeMap<>(BY_NOMINATION), Collectors.toList()));
        Map<FacultyId, List<Scored>> byReviewer = ordered.stream()
                .collect(
                        Collectors.groupingBy(Scored::reviewer, () -> new TreeMap<>(BY_REVIEWER), Collectors.toList()));
        Map<FacultyId, Double> leanings =
                LeaningEquations.of(byReviewer.keySet(), byNomination.values()).solve();
        return new Calibration(scores(byNomination, leanings), leanings(byReviewer, leanings));
    }

    private static List<CalibratedScore> scores(
            Map<NominationId, List<Scored>> byNomination, Map<FacultyId, Double> leanings) {
        return byNomination.entrySet().stream()
                .map(entry -> new CalibratedScore(
                        entry.getKey(),
                        mean(entry.getValue()),
                        mean(entry.getValue()) - meanLeaning(entry.getValue(), leanings),
                        entry.getValue().size()))
                .toList();
    }

    private static List<Leaning> leanings(Map<FacultyId, List<Scored>> byReviewer, Map<FacultyId, Double> leanings) {
        return byReviewer.entrySet().stream()
                .map(entry -> new Leaning(
                        entry.getKey(),
                        leanings.getOrDefault(entry.getKey(), 0.0),
                        entry.getValue().size()))
                .toList();
    }

    static double mean(List<Scored> reviews) {
        return reviews.stream().mapToDouble(Scored::total).average().orElse(0);
    }

    private static double meanLeaning(List<Scored> reviews, Map<FacultyId, Double> leanings) {
        return reviews.stream()
                .mapToDouble(review -> leanings.getOrDefault(review.reviewer(), 0.0))
                .average()
                .orElse(0);
    }
}
