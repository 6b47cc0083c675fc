package org.facultyaffairs.metrics.snapshot;

import org.jspecify.annotations.Nullable;

/** A person while being counted: what HR says, what they told, and what became of them. No name, no id. */
record Someone(
        boolean active,
        @Nullable String unit,
        @Nullable String rank,
        @Nullable String track,
        @Nullable String careerStage,
        Answers answers,
        boolean eligible,
        boolean nominated,
        boolean selected) {}
