package org.facultyaffairs.metrics.suppression;

/** Of a group's eligible people, how many were nominated, and of those, how many selected. */
public record NestedSelection(String group, long selected, long nominated, long eligible) {

    public NestedSelection {
        if (selected < 0 || selected > nominated || nominated > eligible) {
            throw new IllegalArgumentException(
                    "%d of %d of %d are not nested.".formatted(selected, nominated, eligible));
        }
    }
}
