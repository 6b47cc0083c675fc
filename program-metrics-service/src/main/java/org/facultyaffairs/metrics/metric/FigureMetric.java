package org.facultyaffairs.metrics.metric;

import io.smallrye.mutiny.Uni;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;

/** How one metric of the catalogue is counted. */
interface FigureMetric {

    /** Its name in the catalogue. */
    String name();

    Uni<List<FigureRow>> rows(Mutiny.Session session, Question question);
}
