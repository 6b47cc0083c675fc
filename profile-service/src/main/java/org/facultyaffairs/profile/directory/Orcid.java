package org.facultyaffairs.profile.directory;

import java.util.regex.Pattern;
import org.facultyaffairs.chassis.http.Refusal;

/** An ORCID iD whose checksum (ISO 7064, MOD 11-2) matches; kept as {@code 0000-0002-1825-0097}. */
public record Orcid(String value) {

    private static final Pattern FORM = Pattern.compile("\\d{4}-\\d{4}-\\d{4}-\\d{3}[\\dX]");
    private static final String ADDRESS = "https://orcid.org/";

    /** Says why a text is none; one sentence for a form, a row or a problem. */
    public static final String RULE =
            "An ORCID iD is written 0000-0002-1825-0097, and its last character is a checksum: this one does not match.";

    /**
     * An iD as people paste it, with or without the address before it.
     *
     * @throws Refusal 422 {@code bad-orcid} when the checksum does not match
     */
    public Orcid {
        value = bare(value);
        if (!isValid(value)) {
            throw Refusal.brokenRule("bad-orcid", RULE, java.util.List.of(new Refusal.Violation("orcid", RULE)));
        }
    }

    /** Whether the text is an iD with a matching checksum. */
    public static boolean isValid(String text) {
        String bare = bare(text);
        return FORM.matcher(bare).matches() && bare.charAt(bare.length() - 1) == checksum(bare);
    }

    /** The check character of the fifteen digits before it. */
    static char checksum(String text) {
        int total = 0;
        int digits = 0;
        for (int i = 0; i < text.length() && digits < 15; i++) {
            if (text.charAt(i) != '-') {
                total = (total + text.charAt(i) - '0') * 2 % 11;
                digits++;
            }
        }
        int check = (12 - total) % 11;
        return check == 10 ? 'X' : (char) ('0' + check);
    }

    private static String bare(String text) {
        String stripped = text.strip();
        return stripped.startsWith(ADDRESS) ? stripped.substring(ADDRESS.length()) : stripped;
    }
}
