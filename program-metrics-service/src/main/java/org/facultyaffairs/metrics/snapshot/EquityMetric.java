package org.facultyaffairs.metrics.snapshot;

import java.util.Arrays;
import org.facultyaffairs.metrics.suppression.PublishedNestedSelections;
import org.facultyaffairs.metrics.suppression.PublishedSelections;

/** Which study an equity metric of the catalogue asks, and which of its questions. */
enum EquityMetric {
    SELECTION_RATE("selection-rate", Study.NOMINATIONS),
    NOMINATION_RATE("nomination-rate", Study.NOMINATIONS),
    PROFESSOR_RATE("professor-rate", Study.RANKS);

    private final String metric;
    private final Study study;

    EquityMetric(String metric, Study study) {
        this.metric = metric;
        this.study = study;
    }

    static EquityMetric of(String name) {
        return Arrays.stream(values())
                .filter(known -> known.metric.equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No study answers " + name));
    }

    String metric() {
        return metric;
    }

    Study study() {
        return study;
    }

    PublishedSelections answer(PublishedNestedSelections published) {
        return this == NOMINATION_RATE ? published.nominated() : published.selected();
    }
}
