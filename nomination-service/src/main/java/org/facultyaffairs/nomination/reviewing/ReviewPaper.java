package org.facultyaffairs.nomination.reviewing;

import java.util.UUID;
import org.facultyaffairs.nomination.nomination.NominatorKind;
import org.facultyaffairs.nomination.review.Rubric;
import org.jspecify.annotations.Nullable;

/**
 * What one reader finds on their desk: the review and what they may read of the nomination.
 *
 * @param label what a blind review calls the nomination
 * @param people absent in a blind review
 * @param statement without its people in a blind review; absent once the nomination is out of the readers' hands
 * @param comment absent for whoever may not read it
 */
public record ReviewPaper(
        Review review,
        Rubric rubric,
        String label,
        @Nullable People people,
        @Nullable String statement,
        @Nullable String comment) {

    /** Who is nominated, and by whom. */
    public record People(UUID nominee, @Nullable String nomineeName, UUID nominator, NominatorKind kind) {}
}
