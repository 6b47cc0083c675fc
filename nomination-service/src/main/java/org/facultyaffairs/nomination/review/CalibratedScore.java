package org.facultyaffairs.nomination.review;

import java.util.Locale;
import org.facultyaffairs.nomination.nomination.NominationId;

/**
 * What the reviews of one nomination come to.
 *
 * @param mean of the weighted totals as given
 * @param calibrated the same after allowing for who read it; may lie a little beyond the rubric's scale
 */
public record CalibratedScore(NominationId nomination, double mean, double calibrated, int reviews) {

    /** To two decimals: what looks equal is equal, and ties are shown instead of broken by rounding noise. */
    public double shown() {
        return Math.round(calibrated * 100) / 100.0;
    }

    public String inWords() {
        double correction = calibrated - mean;
        String number = reviews == 1 ? "One review" : "Mean of %d reviews".formatted(reviews);
        String given = String.format(Locale.ROOT, "%s: %.2f", number, mean);
        if (Math.abs(correction) < 0.005) {
            return given + "; nothing to allow for.";
        }
        return String.format(
                Locale.ROOT,
                "%s; %.2f after allowing for %s readers than others had.",
                given,
                calibrated,
                correction > 0 ? "harsher" : "more lenient");
    }
}
