package org.facultyaffairs.matching.assignment;

import java.util.List;

/**
 * A match made optimal again after a change of its cohort.
 *
 * @param changes by ascending mentee, those for whom anything is different
 */
public record Repaired(CohortMatch match, List<Change> changes) {

    public Repaired {
        changes = List.copyOf(changes);
    }

    /** What the change costs all who are there afterwards, in millionths: the sum of the prices of its changes. */
    public long price() {
        return changes.stream().mapToLong(Change::price).sum();
    }
}
