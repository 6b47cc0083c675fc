package org.facultyaffairs.nomination.reviewing.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.facultyaffairs.chassis.http.Refusal;
import org.facultyaffairs.nomination.reviewing.Review;
import org.jspecify.annotations.Nullable;

/** What a reviewer thinks. */
@Schema(name = "ReviewScores")
public record ReviewBody(
        @NotEmpty @Size(max = 20) List<@Valid @NotNull ScoreBody> scores,

        @Size(max = 5000)
        @Schema(
                description = "For the chair and the office, never for the nominee",
                examples = "Convincing evidence from three cohorts.")
        @Nullable
        String comment) {

    /** The score of one criterion. */
    @Schema(name = "CriterionScore")
    public record ScoreBody(
            @NotBlank @Size(max = 100) @Schema(examples = "impact")
            String criterion,

            @NotNull @Schema(description = "1 is the weakest", examples = "4")
            Integer score) {}

    Review.Words words() {
        Map<String, Integer> byCriterion = new HashMap<>();
        for (ScoreBody score : scores) {
            if (byCriterion.put(score.criterion().strip(), score.score()) != null) {
                throw Refusal.malformed(
                        "criterion-twice",
                        "A criterion is scored once.",
                        List.of(new Refusal.Violation("scores", score.criterion() + " is scored twice")));
            }
        }
        return new Review.Words(byCriterion, comment == null || comment.isBlank() ? null : comment.strip());
    }
}
