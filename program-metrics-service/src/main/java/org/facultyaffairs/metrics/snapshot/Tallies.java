package org.facultyaffairs.metrics.snapshot;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/** The true counts of one table, by group in alphabetical order, groups of nobody left out. */
record Tallies(List<Tally> groups) {

    Tallies {
        groups = List.copyOf(groups);
    }

    static Tallies of(Collection<Tally> tallies) {
        Map<String, Tally> sums = new TreeMap<>();
        tallies.forEach(tally -> sums.merge(tally.group(), tally, Tally::plus));
        return new Tallies(List.copyOf(sums.values()));
    }

    boolean isEmpty() {
        return groups.isEmpty();
    }

    /** The same people in coarser groups. */
    Tallies regroup(UnaryOperator<String> coarser) {
        return of(groups.stream()
                .map(tally ->
                        new Tally(coarser.apply(tally.group()), tally.selected(), tally.nominated(), tally.eligible()))
                .toList());
    }

    /** The same with a row for each group of the other table too, so that the two can be compared. */
    Tallies alignedWith(Tallies other) {
        Set<String> all = new TreeSet<>();
        groups.forEach(tally -> all.add(tally.group()));
        other.groups.forEach(tally -> all.add(tally.group()));
        Map<String, Tally> rows = new TreeMap<>();
        all.forEach(group -> rows.put(group, Tally.nobody(group)));
        groups.forEach(tally -> rows.put(tally.group(), tally));
        return new Tallies(List.copyOf(rows.values()));
    }
}
