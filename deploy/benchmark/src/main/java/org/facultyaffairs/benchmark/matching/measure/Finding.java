package org.facultyaffairs.benchmark.matching.measure;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/** What an answer is worth by the harness's own reckoning: figures by name, in the order they were found. */
public final class Finding {

    public static final String TOTAL = "total";
    public static final String BOUND = "bound";
    public static final String GAP = "gap";
    public static final String MINIMUM = "minimum";

    private final Map<String, Double> figures;

    private Finding(Map<String, Double> figures) {
        this.figures = figures;
    }

    /** Nothing to tell but that it is right. */
    public static Finding right() {
        return new Finding(Map.of());
    }

    public static Finding of(String name, double value) {
        return right().with(name, value);
    }

    /** The same with one more. */
    public Finding with(String name, double value) {
        Map<String, Double> more = new LinkedHashMap<>(figures);
        more.put(name, value);
        return new Finding(more);
    }

    /** With a bound, and how far the total may be from the best because of it, as a share of the bound. */
    public Finding withBound(double bound) {
        double total = figures.getOrDefault(TOTAL, Double.NaN);
        return with(BOUND, bound).with(GAP, (bound - total) / Math.max(1, Math.abs(bound)));
    }

    public OptionalDouble figure(String name) {
        Double value = figures.get(name);
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    @Override
    public String toString() {
        return figures.entrySet().stream()
                .map(figure -> figure.getKey() + " " + Amounts.plain(figure.getValue()))
                .collect(Collectors.joining(", "));
    }
}
