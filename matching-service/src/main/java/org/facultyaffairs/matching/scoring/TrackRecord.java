package org.facultyaffairs.matching.scoring;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How likely the next match is a good one, by those before: the mean of a Beta distribution that begins flat (one good
 * and one poor match imagined) and takes in each check-in with its weight. So nobody is judged by a single answer: one
 * good one moves the mean from 0.5 to 0.67, ten to 0.92.
 */
public final class TrackRecord {

    /** A check-in and how much it tells here, from 0 to 1. */
    public record Evidence(CheckIn checkIn, double weight) {}

    private static final Comparator<Evidence> LAST = Comparator.comparing(
                    (Evidence evidence) -> evidence.checkIn().at())
            .thenComparing(evidence -> evidence.checkIn().nominee())
            .thenComparing(evidence -> evidence.checkIn().sponsor());

    private final List<Evidence> evidence;

    public TrackRecord(List<Evidence> evidence) {
        this.evidence = List.copyOf(evidence);
    }

    /** From 0 to 1; 0.5 while nothing is known. */
    public double mean() {
        double good = evidence.stream()
                .filter(seen -> seen.checkIn().goodMatch())
                .mapToDouble(Evidence::weight)
                .sum();
        double all = evidence.stream().mapToDouble(Evidence::weight).sum();
        return (good + 1) / (all + 2);
    }

    /** What the mean cannot exceed with so many good check-ins, whatever each of them tells. */
    static double meanAtMost(long good) {
        return (good + 1.0) / (good + 2);
    }

    /** The check-in that a reader would be told of: the last one. */
    public Optional<CheckIn> last() {
        return evidence.stream().max(LAST).map(Evidence::checkIn);
    }
}
