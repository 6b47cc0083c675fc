package org.facultyaffairs.matching.proposal.api;

import static org.facultyaffairs.chassis.listing.CsvListing.column;

import java.util.List;
import java.util.function.Function;
import org.facultyaffairs.chassis.listing.CsvListing;
import org.jspecify.annotations.Nullable;

/** The pairs of a run as a table for the office. */
final class RunPairCsv {

    static final CsvListing<RunPairView> TABLE = new CsvListing<>(List.of(
            column("menteeId", pair -> pair.mentee().id()),
            column("mentee", pair -> pair.mentee().name()),
            column("mentorId", pair -> pair.mentor().id()),
            column("mentor", pair -> pair.mentor().name()),
            column("score", RunPairView::score),
            column("reasons", RunPairView::reasons),
            column("state", pair -> proposed(pair, RunPairView.ProposedView::state)),
            column("menteeAnswer", pair -> proposed(pair, RunPairView.ProposedView::menteeAnswer)),
            column("mentorAnswer", pair -> proposed(pair, RunPairView.ProposedView::mentorAnswer)),
            column("declineReason", pair -> proposed(pair, RunPairView.ProposedView::declineReason)),
            column("nextStep", pair -> proposed(pair, RunPairView.ProposedView::nextStep)),
            column("cost", pair -> proposed(pair, RunPairView.ProposedView::cost)),
            column("madeAt", pair -> proposed(pair, RunPairView.ProposedView::madeAt)),
            column("answerBy", pair -> proposed(pair, RunPairView.ProposedView::answerBy)),
            column("mentorshipId", pair -> proposed(pair, RunPairView.ProposedView::mentorshipId))));

    private RunPairCsv() {}

    private static @Nullable Object proposed(
            RunPairView pair, Function<RunPairView.ProposedView, @Nullable Object> of) {
        RunPairView.ProposedView proposal = pair.proposal();
        return proposal == null ? null : of.apply(proposal);
    }
}
