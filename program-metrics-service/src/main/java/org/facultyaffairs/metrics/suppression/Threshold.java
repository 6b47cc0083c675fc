package org.facultyaffairs.metrics.suppression;

/** Counts from 1 to {@code k − 1} are small: they come close to naming somebody. Never under 5. */
public record Threshold(int k) {

    public static final int LOWEST = 5;

    /** Inside the analysts' page, read by people who are bound by confidence. */
    public static final Threshold ANALYSTS_PAGE = new Threshold(5);

    /** For what leaves the house: CSV, spreadsheets, reports. */
    public static final Threshold EXPORT = new Threshold(11);

    public Threshold {
        if (k < LOWEST) {
            throw new IllegalArgumentException("A threshold of %d is under %d.".formatted(k, LOWEST));
        }
    }

    /** Nobody is not small: 0 names no one (but see {@link SelectionTable} for groups of which no one was chosen). */
    public boolean isSmall(long count) {
        return count > 0 && count < k;
    }

    /** Of ±k/2 around where a hidden count might lie: anything narrower says too much. */
    long leastWidth() {
        return k;
    }
}
