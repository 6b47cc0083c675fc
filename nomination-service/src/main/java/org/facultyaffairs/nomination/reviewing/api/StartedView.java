package org.facultyaffairs.nomination.reviewing.api;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.facultyaffairs.nomination.reviewing.StartReviews;

/** What is before the committee now. */
@Schema(name = "ReviewsStarted")
public record StartedView(
        @Schema(description = "Reviews that were asked for", examples = "6")
        int reviews,

        @Schema(description = "Nominations that they are about", examples = "3")
        int nominations,

        @Schema(description = "Nominations that fewer members may read than should: name another member")
        List<UUID> tooFewReaders) {

    static StartedView of(StartReviews.Outcome outcome) {
        return new StartedView(outcome.reviews(), outcome.nominations(), outcome.tooFewReaders());
    }
}
