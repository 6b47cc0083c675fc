package org.facultyaffairs.metrics.metric.api;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.facultyaffairs.metrics.metric.AskedFor;
import org.jspecify.annotations.Nullable;

/** Parameters of every metric; which of them a metric takes is in the catalogue. */
public class FigureQuery {

    @QueryParam("from")
    @Parameter(description = "First day that counts, in the institution's zone.", example = "2026-07-01")
    @Nullable
    String from;

    @QueryParam("to")
    @Parameter(description = "Last day that counts.", example = "2027-06-30")
    @Nullable
    String to;

    @QueryParam("by")
    @Parameter(description = "`kind` of opportunity or `unit`.", example = "kind")
    @Nullable
    String by;

    @QueryParam("program")
    @Parameter(description = "A mentoring programme, for the metrics that are counted by programme.")
    @Nullable
    String program;

    @QueryParam("unit")
    @Parameter(description = "A unit with all below it; leaders: one that they lead, by default all of those.")
    @Nullable
    String unit;

    @QueryParam("interval")
    @Parameter(description = "`month` or `week`: figures over time besides those of the whole.", example = "month")
    @Nullable
    String interval;

    AskedFor asked() {
        return new AskedFor(from, to, by, program, unit, interval);
    }
}
