package org.facultyaffairs.metrics.suppression;

/**
 * Two releases of one table tell what happened in between. If only a few people were added or left, the difference is a
 * small count although neither release shows one.
 */
public final class Differencing {

    private Differencing() {}

    /**
     * Whether releasing {@code later} beside {@code earlier} would tell a change of 1 to k − 1 people in any place or
     * margin, shown or not. Then the earlier release stays until more has changed.
     */
    public static boolean tells(CountTable earlier, CountTable later, Threshold threshold) {
        if (!earlier.rows().equals(later.rows()) || !earlier.columns().equals(later.columns())) {
            throw new IllegalArgumentException("Tables of different dimensions have no difference.");
        }
        return earlier.cells().anyMatch(cell -> threshold.isSmall(Math.abs(later.count(cell) - earlier.count(cell))));
    }

    /** The same for selections, where a person's outcome can change while the group stays as large as it was. */
    public static boolean tells(SelectionTable earlier, SelectionTable later, Threshold threshold) {
        return tells(earlier.counts(), later.counts(), threshold);
    }

    /** The same for nested selections. */
    public static boolean tells(NestedSelectionTable earlier, NestedSelectionTable later, Threshold threshold) {
        return tells(earlier.counts(), later.counts(), threshold);
    }
}
