package org.facultyaffairs.matching.matchrun.api;

import static org.facultyaffairs.chassis.listing.CsvListing.column;

import java.util.List;
import java.util.function.Function;
import org.facultyaffairs.chassis.listing.CsvListing;
import org.facultyaffairs.matching.matchrun.RunFigures;
import org.jspecify.annotations.Nullable;

/** Runs as a table, with what their matches amount to. */
final class RunCsv {

    static final CsvListing<RunView> TABLE = new CsvListing<>(List.of(
            column("id", RunView::id),
            column("number", RunView::number),
            column("kind", RunView::kind),
            column("aimedMinimum", RunView::minimum),
            column("state", RunView::state),
            column("origin", RunView::origin),
            column("originId", RunView::originId),
            column("mentees", run -> figure(run, RunFigures::mentees)),
            column("served", run -> figure(run, RunFigures::served)),
            column("wanted", run -> figure(run, RunFigures::wanted)),
            column("filled", run -> figure(run, RunFigures::filled)),
            column("minimum", run -> figure(run, RunFigures::minimum)),
            column("mean", run -> figure(run, RunFigures::mean)),
            column("total", run -> figure(run, RunFigures::total)),
            column("bound", run -> figure(run, RunFigures::bound)),
            column("requestedAt", RunView::requestedAt),
            column("finishedAt", RunView::finishedAt),
            column("publishedAt", RunView::publishedAt)));

    private RunCsv() {}

    private static @Nullable Object figure(RunView run, Function<RunFigures, Object> of) {
        RunFigures figures = run.figures();
        return figures == null ? null : of.apply(figures);
    }
}
