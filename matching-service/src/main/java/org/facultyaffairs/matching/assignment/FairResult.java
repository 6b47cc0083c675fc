package org.facultyaffairs.matching.assignment;

/**
 * A fair match and how far it is proven. Its match's own bound is that of all matches, fair or not.
 *
 * @param minimum the least sum of scores that a mentee has, among those who want somebody and have a candidate with
 *     room; 0 if there is nobody such
 * @param minimumBound no match gives all of them more than this
 * @param totalBound no match in which nobody falls under {@code minimum} is worth more than this in all
 */
public record FairResult(CohortMatch match, long minimum, long minimumBound, long totalBound) {

    /** Whether no match has a higher minimum, and none with this minimum a higher total. */
    public boolean proven() {
        return minimum == minimumBound && match.total() == totalBound;
    }
}
