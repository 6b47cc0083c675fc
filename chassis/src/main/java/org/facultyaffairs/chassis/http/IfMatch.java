package org.facultyaffairs.chassis.http;

import org.jspecify.annotations.Nullable;

/** The version that a change is based on (RFC 9110, 13.1.1). */
public final class IfMatch {

    private IfMatch() {}

    /**
     * Holds the {@code If-Match} header against the present version.
     *
     * @param header as sent; {@code *} matches any version
     * @throws Refusal 428 when missing, 412 when it names another version
     */
    public static void require(@Nullable String header, long present) {
        if (header == null || header.isBlank()) {
            throw Refusal.conditionMissing(
                    "if-match-required",
                    "Send If-Match with the ETag that you read, so that no change is overwritten.");
        }
        String tag = header.strip();
        if (!tag.equals("*") && !tag.equals("\"" + present + "\"")) {
            throw Refusal.stale(
                    "stale-version", "Somebody changed this since you read it: it is at \"" + present + "\" now.");
        }
    }
}
