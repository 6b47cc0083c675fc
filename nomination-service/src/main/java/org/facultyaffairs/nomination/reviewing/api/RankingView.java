package org.facultyaffairs.nomination.reviewing.api;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.facultyaffairs.nomination.nomination.NominationId;
import org.facultyaffairs.nomination.people.Person;
import org.facultyaffairs.nomination.review.BlindReading;
import org.facultyaffairs.nomination.review.Leaning;
import org.facultyaffairs.nomination.review.Ranking;
import org.facultyaffairs.nomination.reviewing.RankNominations;
import org.jspecify.annotations.Nullable;

/** What the reviews come to. */
@Schema(name = "Ranking")
public record RankingView(
        UUID opportunityId,

        @Schema(description = "Reviews that a nomination needs to be ranked", examples = "2")
        int reviewsAsked,

        @Schema(description = "Reviews not yet in", examples = "0")
        long outstanding,

        List<RankedView> ranked,
        List<UnrankedView> unranked,

        @Schema(description = "How harsh or lenient each reader is; this is allowed for")
        List<ReaderView> readers,

        @Schema(examples = "Equal scores share a place; no rule breaks a tie: the committee does, and says why.")
        String explanation) {

    private static final String EXPLANATION =
            "Each score is the mean of the weighted totals after allowing for harsh and lenient readers."
                    + " Equal scores share a place; no rule breaks a tie: the committee does, and says why."
                    + " Nothing about anybody's identity is part of it.";

    /** One place. */
    @Schema(name = "RankedNomination")
    public record RankedView(
            @Schema(examples = "1") int place,
            boolean tied,
            UUID nominationId,
            String label,

            @Schema(description = "Absent while you read blind") @Nullable
            UUID nomineeId,

            @Nullable String nomineeName,
            @Schema(examples = "4.62") double score,
            @Schema(examples = "2") int reviews,

            @Schema(examples = "Mean of 2 reviews: 4.50; 4.62 after allowing for harsher readers than others had.")
            String explanation) {

        static RankedView of(Ranking.Ranked ranked, Map<NominationId, Person> nominees) {
            NominationId nomination = ranked.score().nomination();
            Person nominee = nominees.get(nomination);
            return new RankedView(
                    ranked.place(),
                    ranked.tied(),
                    nomination.value(),
                    BlindReading.label(nomination),
                    nominee == null ? null : nominee.id(),
                    nominee == null ? null : nominee.name(),
                    ranked.score().shown(),
                    ranked.score().reviews(),
                    ranked.score().inWords());
        }
    }

    /** One that too few have read. */
    @Schema(name = "UnrankedNomination")
    public record UnrankedView(UUID nominationId, String label, int reviews, String explanation) {

        static UnrankedView of(Ranking.Unranked unranked) {
            return new UnrankedView(
                    unranked.nomination().value(),
                    BlindReading.label(unranked.nomination()),
                    unranked.reviews(),
                    unranked.sentence());
        }
    }

    /** One reader's leaning. */
    @Schema(name = "ReaderLeaning")
    public record ReaderView(UUID reviewerId, int reviews, String explanation) {

        static ReaderView of(Leaning leaning) {
            return new ReaderView(leaning.reviewer().value(), leaning.reviews(), leaning.inWords());
        }
    }

    static RankingView of(UUID opportunity, RankNominations.Sheet sheet) {
        return new RankingView(
                opportunity,
                sheet.readersEach(),
                sheet.outstanding(),
                sheet.ranking().ranked().stream()
                        .map(ranked -> RankedView.of(ranked, sheet.nominees()))
                        .toList(),
                sheet.ranking().unranked().stream().map(UnrankedView::of).toList(),
                sheet.calibration().leanings().stream().map(ReaderView::of).toList(),
                EXPLANATION);
    }
}
