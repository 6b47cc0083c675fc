package org.facultyaffairs.metrics.funnel;

import java.util.List;
import java.util.stream.IntStream;
import org.facultyaffairs.metrics.equity.Rate;

/** Nested stages in order: whoever reached one reached all before it. */
public record Funnel(List<Stage> stages) {

    public Funnel {
        stages = List.copyOf(stages);
        if (stages.isEmpty()) {
            throw new IllegalArgumentException("A funnel has at least one stage.");
        }
        for (int i = 1; i < stages.size(); i++) {
            if (stages.get(i).reached() > stages.get(i - 1).reached()) {
                throw new IllegalArgumentException("More at %s than at %s before it."
                        .formatted(stages.get(i).name(), stages.get(i - 1).name()));
            }
        }
    }

    /** The share that goes on at each stage but the last. */
    public List<Step> steps() {
        return IntStream.range(1, stages.size())
                .mapToObj(i -> between(stages.get(i - 1), stages.get(i)))
                .toList();
    }

    /** From the first stage to the last. */
    public Step whole() {
        return between(stages.get(0), stages.get(stages.size() - 1));
    }

    private static Step between(Stage from, Stage to) {
        return new Step(from.name(), to.name(), new Rate(to.reached(), from.reached()));
    }
}
