package org.facultyaffairs.metrics.funnel;

/** A stage and the people or nominations that reached it, those who went further included. */
public record Stage(String name, long reached) {

    public Stage {
        if (reached < 0) {
            throw new IllegalArgumentException("%d cannot have reached %s.".formatted(reached, name));
        }
    }
}
