package org.facultyaffairs.benchmark.matching.measure;

import java.util.Locale;

/** How amounts are written: with as many digits as mean something. */
public final class Amounts {

    private Amounts() {}

    /** Up to six decimals, as scores are millionths; the very small in powers of ten. */
    public static String plain(double value) {
        if (value != 0 && Math.abs(value) < 1e-5) {
            return String.format(Locale.ROOT, "%.1e", value);
        }
        String digits = String.format(Locale.ROOT, "%.6f", value);
        return digits.replaceFirst("\\.?0+$", "");
    }

    /** A duration given in seconds, in the unit that suits it. */
    public static String seconds(double seconds) {
        if (seconds < 1e-3) {
            return String.format(Locale.ROOT, "%.3g ms", seconds * 1e3);
        }
        if (seconds < 0.1) {
            return String.format(Locale.ROOT, "%.1f ms", seconds * 1e3);
        }
        return String.format(Locale.ROOT, seconds < 10 ? "%.2f s" : "%.1f s", seconds);
    }

    public static String times(double ratio) {
        return String.format(Locale.ROOT, ratio < 10 ? "%.1f×" : "%.0f×", ratio);
    }
}
