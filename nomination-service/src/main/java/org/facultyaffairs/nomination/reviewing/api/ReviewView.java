package org.facultyaffairs.nomination.reviewing.api;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.facultyaffairs.chassis.http.Versioned;
import org.facultyaffairs.nomination.nomination.NominatorKind;
import org.facultyaffairs.nomination.review.Criterion;
import org.facultyaffairs.nomination.reviewing.Review;
import org.facultyaffairs.nomination.reviewing.ReviewPaper;
import org.facultyaffairs.nomination.reviewing.ReviewStatus;
import org.jspecify.annotations.Nullable;

/** A review as its writer and the office see it. */
@Schema(name = "Review")
public record ReviewView(
        UUID id,
        long version,
        ReviewStatus status,
        UUID opportunityId,
        UUID nominationId,

        @Schema(description = "What a blind review calls the nomination", examples = "Nomination 3F2A9C")
        String label,

        UUID reviewerId,

        @Schema(description = "Absent where the review is blind") @Nullable
        NominationPeople people,

        @Schema(description = "Without names where the review is blind; absent once decided") @Nullable
        String statement,

        List<CriterionView> rubric,

        @Schema(description = "1 is the weakest", examples = "5")
        int best,

        List<ScoreView> scores,

        @Schema(description = "The weighted mean on the rubric's scale", examples = "4.75") @Nullable
        Double total,

        @Nullable String comment,
        Instant assignedAt,
        @Nullable Instant submittedAt)
        implements Versioned {

    /** Who is nominated, and by whom. */
    @Schema(name = "NominationPeople")
    public record NominationPeople(
            UUID nomineeId, @Nullable String nomineeName, UUID nominatorId, NominatorKind nominatorKind) {

        static NominationPeople of(ReviewPaper.People people) {
            return new NominationPeople(people.nominee(), people.nomineeName(), people.nominator(), people.kind());
        }
    }

    /** One thing to score. */
    @Schema(name = "ReviewCriterion")
    public record CriterionView(String criterion, int weight) {

        static CriterionView of(Criterion criterion) {
            return new CriterionView(criterion.code(), criterion.weight());
        }
    }

    /** One score given. */
    @Schema(name = "ReviewScore")
    public record ScoreView(String criterion, int score) {}

    static ReviewView of(ReviewPaper paper) {
        Review review = paper.review();
        ReviewPaper.People people = paper.people();
        return new ReviewView(
                review.id(),
                review.version(),
                review.status(),
                review.opportunityId(),
                review.nominationId(),
                paper.label(),
                review.reviewerId(),
                people == null ? null : NominationPeople.of(people),
                paper.statement(),
                paper.rubric().criteria().stream().map(CriterionView::of).toList(),
                paper.rubric().best(),
                scores(paper),
                review.total(),
                paper.comment(),
                review.assignedAt(),
                review.submittedAt());
    }

    /** In the rubric's order. */
    private static List<ScoreView> scores(ReviewPaper paper) {
        Map<String, Integer> given = paper.review().scores();
        return given == null
                ? List.of()
                : paper.rubric().criteria().stream()
                        .map(Criterion::code)
                        .filter(given::containsKey)
                        .map(code -> new ScoreView(code, given.getOrDefault(code, 0)))
                        .toList();
    }
}
