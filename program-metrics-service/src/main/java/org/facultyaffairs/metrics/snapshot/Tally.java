package org.facultyaffairs.metrics.snapshot;

/** True counts of one group: never for anyone's eyes. */
record Tally(String group, long selected, long nominated, long eligible) {

    Tally plus(Tally other) {
        return new Tally(group, selected + other.selected, nominated + other.nominated, eligible + other.eligible);
    }

    static Tally nobody(String group) {
        return new Tally(group, 0, 0, 0);
    }
}
