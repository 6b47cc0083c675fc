package org.facultyaffairs.nomination.shortlist.api;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.facultyaffairs.chassis.http.Versioned;
import org.facultyaffairs.nomination.shortlist.ReviewSlate;
import org.facultyaffairs.nomination.shortlist.Slate;
import org.facultyaffairs.nomination.slate.SlateReview;
import org.facultyaffairs.nomination.slate.SlateVerdict;

/** Whether a slate is as broad as its policy asks; never who makes it so. */
@Schema(name = "SlateReview")
public record SlateReviewView(
        UUID opportunityId,
        long version,
        SlateVerdict verdict,

        @Schema(examples = "The slate is as broad as its policy asks. This is advice: nobody is scored by it.")
        String explanation,

        @Schema(description = "The rules on rank and unit, which anybody can count")
        List<RuleView> openRules,

        @Schema(examples = "3") int slateSize,
        Instant reviewedAt)
        implements Versioned {

    /** One rule on rank or unit. */
    @Schema(name = "SlateRule")
    public record RuleView(
            SlateVerdict verdict,

            @Schema(examples = "Units: 2; at least 2 asked.")
            String explanation) {

        static RuleView of(SlateReview.RuleAnswer answer) {
            return new RuleView(answer.verdict(), answer.sentence());
        }
    }

    static SlateReviewView of(ReviewSlate.Outcome outcome) {
        Slate slate = outcome.slate();
        SlateVerdict verdict = Objects.requireNonNull(slate.verdict());
        int size = Objects.requireNonNull(slate.reviewedSize());
        return new SlateReviewView(
                slate.opportunityId(),
                slate.version(),
                verdict,
                verdict.inWords(),
                outcome.openRules().stream().map(RuleView::of).toList(),
                size,
                Objects.requireNonNull(slate.reviewedAt()));
    }
}
