package org.facultyaffairs.metrics.snapshot;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a person told in confidence, open only while it is counted. What is absent was not asked. */
@JsonIgnoreProperties(ignoreUnknown = true)
record Answers(
        @Nullable String gender,
        @Nullable List<String> raceEthnicity,
        @Nullable String disability,
        @Nullable String firstGeneration,
        @Nullable String veteran) {

    static final Answers NONE = new Answers(null, null, null, null, null);

    /** Answers are never printed, not even by accident. */
    @Override
    public String toString() {
        return "Answers[open]";
    }
}
