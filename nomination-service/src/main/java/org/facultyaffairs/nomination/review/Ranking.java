package org.facultyaffairs.nomination.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.facultyaffairs.nomination.nomination.NominationId;

/**
 * The nominations of one opportunity, best first. Equal scores share a place (1, 2, 2, 4) and no rule breaks the tie:
 * the committee does, and says why.
 *
 * @param unranked nominations that have not been read by enough reviewers, so that one opinion decides nothing
 */
public record Ranking(List<Ranked> ranked, List<Unranked> unranked) {

    private static final Comparator<NominationId> BY_ID = Comparator.comparing(NominationId::value);

    /**
     * One place.
     *
     * @param place shared by all who have the same score; their order in the list then means nothing
     */
    public record Ranked(int place, boolean tied, CalibratedScore score) {}

    public record Unranked(NominationId nomination, int reviews, String sentence) {}

    public Ranking {
        ranked = List.copyOf(ranked);
        unranked = List.copyOf(unranked);
    }

    /**
     * Ranks what enough reviewers have read.
     *
     * @param reviewsAsked how many reviews a nomination needs before it is ranked, at least one
     */
    public static Ranking of(Collection<NominationId> nominations, Calibration calibration, int reviewsAsked) {
        Map<NominationId, CalibratedScore> scores = calibration.scores().stream()
                .collect(Collectors.toMap(CalibratedScore::nomination, Function.identity()));
        List<CalibratedScore> enough = new ArrayList<>();
        List<Unranked> unranked = new ArrayList<>();
        for (NominationId nomination :
                nominations.stream().distinct().sorted(BY_ID).toList()) {
            CalibratedScore score = scores.get(nomination);
            int reviews = score == null ? 0 : score.reviews();
            if (score != null && reviews >= reviewsAsked) {
                enough.add(score);
            } else {
                unranked.add(new Unranked(nomination, reviews, sentence(reviews, reviewsAsked)));
            }
        }
        return new Ranking(placed(enough), unranked);
    }

    private static List<Ranked> placed(List<CalibratedScore> scores) {
        return scores.stream()
                .sorted(Comparator.comparingDouble(CalibratedScore::shown).reversed())
                .map(score -> placed(score, scores))
                .toList();
    }

    private static Ranked placed(CalibratedScore score, List<CalibratedScore> all) {
        long better =
                all.stream().filter(other -> other.shown() > score.shown()).count();
        long equal =
                all.stream().filter(other -> other.shown() == score.shown()).count();
        return new Ranked(Math.toIntExact(better) + 1, equal > 1, score);
    }

    private static String sentence(int reviews, int asked) {
        return "%d of %d reviews %s in; it is ranked when the rest are."
                .formatted(reviews, asked, reviews == 1 ? "is" : "are");
    }
}
