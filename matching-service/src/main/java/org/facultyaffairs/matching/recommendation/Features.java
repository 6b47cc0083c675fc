package org.facultyaffairs.matching.recommendation;

/**
 * What is offered or needed, feature by feature, in thousandths from {@value #LEAST} to {@value #MOST}. The fit of an
 * offer to a need is the sum of the products, which is in millionths and always fits an {@code int}.
 */
public final class Features {

    /** Wholly against. */
    public static final int LEAST = -1_000;

    /** Wholly. */
    public static final int MOST = 1_000;

    /** More would not fit a score. */
    public static final int LARGEST = 2_000;

    private final int[] thousandths;

    private Features(int[] thousandths) {
        this.thousandths = thousandths;
    }

    /**
     * Some features.
     *
     * @throws InvalidFeatures {@code feature-out-of-range}, {@code too-many-features}
     */
    public static Features of(int... thousandths) {
        if (thousandths.length > LARGEST) {
            throw new InvalidFeatures(
                    "too-many-features",
                    "There are %d features, and %d at most.".formatted(thousandths.length, LARGEST));
        }
        for (int feature = 0; feature < thousandths.length; feature++) {
            if (thousandths[feature] < LEAST || thousandths[feature] > MOST) {
                throw new InvalidFeatures(
                        "feature-out-of-range",
                        "Feature %d is %d, not from %d to %d.".formatted(feature, thousandths[feature], LEAST, MOST));
            }
        }
        return new Features(thousandths.clone());
    }

    /** How many there are. */
    public int size() {
        return thousandths.length;
    }

    /** One of them, in thousandths. */
    public int at(int feature) {
        return thousandths[feature];
    }

    /** How well the two fit, in millionths; of two, which is the need and which the offer makes no difference. */
    public int fit(Features other) {
        int fit = 0;
        for (int feature = 0; feature < thousandths.length; feature++) {
            fit += thousandths[feature] * other.thousandths[feature];
        }
        return fit;
    }

    /** The feature with the largest amount but for one, the first of equals; -1 where there is none. */
    int strongestBut(int excluded) {
        int strongest = -1;
        for (int feature = 0; feature < thousandths.length; feature++) {
            boolean stronger = strongest < 0 || Math.abs(thousandths[feature]) > Math.abs(thousandths[strongest]);
            if (feature != excluded && stronger) {
                strongest = feature;
            }
        }
        return strongest;
    }
}
