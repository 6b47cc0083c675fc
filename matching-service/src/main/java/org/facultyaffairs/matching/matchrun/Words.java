package org.facultyaffairs.matching.matchrun;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;

/** Figures and lists as they stand in a sentence. */
final class Words {

    private static final int SIX = 6;
    private static final long SHOWN = 5_000;

    private Words() {}

    /** Two digits, as a dean would say it; never 0.00 for what is something. */
    static String fit(long millionths) {
        if (millionths > 0 && millionths < SHOWN) {
            return "less than 0.01";
        }
        return String.format(Locale.ROOT, "%.2f", millionths / 1e6);
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

    /** One and another; one, another and a third. */
    static String and(List<String> all) {
        int last = all.size() - 1;
        return last <= 0 ? String.join("", all) : String.join(", ", all.subList(0, last)) + " and " + all.get(last);
    }
}
