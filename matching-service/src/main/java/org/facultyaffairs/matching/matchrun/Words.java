package org.facultyaffairs.matching.matchrun;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** Figures and lists as they stand in a sentence. */
final class Words {

    private static final int SIX = 6;
    private static final long SHOWN = 5_000;
    private static final long HUNDREDTH = 10_000;

    private Words() {}

    /** Two digits, as a dean would say it; never 0.00 for what is something. */
    static String fit(long millionths) {
        if (millionths > 0 && millionths < SHOWN) {
            return "less than 0.01";
        }
        return String.format(Locale.ROOT, "%.2f", millionths / 1e6);
    }

    /** Two digits, never rounded up: who asks for it again is not refused. */
    static String atMost(long millionths) {
        boolean something = millionths > 0 && millionths < HUNDREDTH;
        return fit(something ? 1 : millionths - Math.floorMod(millionths, HUNDREDTH));
    }

    /** All digits there are, for a figure that somebody will type in again. */
    static String exactly(long millionths) {
        BigDecimal exact = BigDecimal.valueOf(millionths, SIX).stripTrailingZeros();
        return exact.setScale(Math.max(2, exact.scale()), RoundingMode.UNNECESSARY)
                .toPlainString();
    }

    /** A share in percent, never less than it is. */
    static String percent(double share) {
        return String.format(Locale.ROOT, "%.2f %%", Math.ceil(share * 10_000 - 1e-6) / 100);
    }

    static String many(long count, String one, String several) {
        return count + " " + (count == 1 ? one : several);
    }

    /** The same, with "no" for none. */
    static String noneOrMany(long count, String one, String several) {
        return count == 0 ? "no " + one : many(count, one, several);
    }

    /** "1 of 3 places is", "2 of 3 places are". */
    static String of(long some, long all, String one, String several, String is, String are) {
        return "%d of %s %s".formatted(some, many(all, one, several), some == 1 || all == 1 ? is : are);
    }

    /** The sentence, with a capital letter whatever name it begins with. */
    static String sentence(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
