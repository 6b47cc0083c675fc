package org.facultyaffairs.matching.matchrun.api;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.facultyaffairs.matching.matchrun.ExplainPair;
import org.facultyaffairs.matching.matchrun.RunWords;
import org.jspecify.annotations.Nullable;

/** Why two people are a pair of a run, or why not. */
@Schema(name = "MatchExplanation")
public record ExplanationView(
        boolean matched,

        @Schema(description = "Absent where a hard constraint rules the two out.") @Nullable
        Double score,

        @Schema(
                description = "In sentences that can be read out: the answer, the reasons, what would change it.",
                examples =
                        "[\"Ann Lee is matched with Bo Diaz: a fit of 0.72, the best fit of all 14 mentors who may be matched with them.\"]")
        List<String> words,

        @Schema(description = "Who else the mentee could have, the cheapest to the whole first.")
        List<CertificateView.AlternativeView> alternatives) {

    static ExplanationView of(ExplainPair.Told told) {
        return new ExplanationView(
                told.matched(),
                told.score() < 0 ? null : told.score() / 1e6,
                told.words(),
                told.alternatives().stream()
                        .map(one -> new CertificateView.AlternativeView(
                                CertificateView.Named.of(one.mentorId(), told.people()),
                                one.score() / 1e6,
                                one.cost() / 1e6,
                                one.moved(),
                                RunWords.of(one, told.people())))
                        .toList());
    }
}
