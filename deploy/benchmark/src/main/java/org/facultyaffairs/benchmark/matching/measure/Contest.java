package org.facultyaffairs.benchmark.matching.measure;

import java.util.List;

/**
 * An instance that has been set up, who solves it and what must be reached.
 *
 * @param instance what it is, in words
 * @param size what its cost should grow with
 * @param published what others reached on the same instance by their own account; not measured here
 */
public record Contest(
        String instance, long size, List<Contender> contenders, List<Goal> goals, List<Published> published) {

    public Contest(String instance, long size, List<Contender> contenders, List<Goal> goals) {
        this(instance, size, contenders, goals, List.of());
    }

    /** Somebody else's figures. */
    public record Published(String name, Finding finding) {}
}
