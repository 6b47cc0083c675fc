package org.facultyaffairs.metrics.snapshot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.facultyaffairs.chassis.http.Refusal;
import org.facultyaffairs.metrics.metric.MetricDefinition;

/** One or two dimensions by which a table divides people, in the order of {@link Dimension}. */
record Cut(List<Dimension> dimensions) {

    private static final int MOST = 2;

    Cut {
        dimensions = dimensions.stream().sorted().toList();
    }

    /**
     * Reads {@code gender,rank}.
     *
     * @throws Refusal 400 for dimensions that the metric does not have, or too many
     */
    static Cut parse(String by, MetricDefinition metric) {
        List<String> names =
                Arrays.stream(by.split(",", -1)).map(String::strip).distinct().toList();
        if (names.size() > MOST) {
            throw malformed("too-many-dimensions", "names two dimensions at most");
        }
        return new Cut(names.stream()
                .map(name -> Dimension.of(name)
                        .filter(known -> metric.by().contains(name))
                        .orElseThrow(() ->
                                malformed("by-unknown", "must be one or two of " + String.join(", ", metric.by()))))
                .toList());
    }

    /** Every table that is frozen: each dimension alone, and each identity dimension with each other but the unit. */
    static List<Cut> frozen() {
        List<Cut> cuts = new ArrayList<>();
        List<Dimension> all = List.of(Dimension.values());
        all.stream().filter(alone -> alone != Dimension.URIM).forEach(alone -> cuts.add(new Cut(List.of(alone))));
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
                if (all.get(i).isIdentity() && all.get(j) != Dimension.UNIT) {
                    cuts.add(new Cut(List.of(all.get(i), all.get(j))));
                }
            }
        }
        return cuts;
    }

    boolean isCrossed() {
        return dimensions.size() == MOST;
    }

    boolean isOnly(Dimension dimension) {
        return dimensions.equals(List.of(dimension));
    }

    /** The dimensions alone, as they are frozen: URiM is read off the table of race and ethnicity. */
    Stream<Cut> alone() {
        return dimensions.stream()
                .map(dimension -> dimension == Dimension.URIM ? Dimension.RACE_ETHNICITY : dimension)
                .distinct()
                .map(dimension -> new Cut(List.of(dimension)));
    }

    /** The table in which this cut is frozen. */
    Cut source() {
        return isOnly(Dimension.URIM) ? new Cut(List.of(Dimension.RACE_ETHNICITY)) : this;
    }

    List<String> names() {
        return dimensions.stream().map(Dimension::parameter).toList();
    }

    String key() {
        return String.join(",", names());
    }

    String groupOf(Someone someone) {
        return dimensions.stream().map(dimension -> dimension.groupOf(someone)).collect(Collectors.joining(" / "));
    }

    private static Refusal malformed(String code, String words) {
        return Refusal.malformed(
                code, "The parameter by %s.".formatted(words), List.of(new Refusal.Violation("by", words)));
    }
}
