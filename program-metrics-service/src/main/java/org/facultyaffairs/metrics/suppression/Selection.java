package org.facultyaffairs.metrics.suppression;

/** How many of a group's eligible people were selected (or nominated, promoted, retained: any yes or no). */
public record Selection(String group, long selected, long eligible) {

    public Selection {
        if (selected < 0 || selected > eligible) {
            throw new IllegalArgumentException("%d of %d cannot be selected.".formatted(selected, eligible));
        }
    }
}
