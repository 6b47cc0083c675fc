package org.facultyaffairs.profile.selfid;

import java.util.UUID;

/**
 * Answers sealed under a key of the person's own, and that key wrapped for this service and for each reader. All that
 * takes the processor's time is done when one of these exists.
 */
record Sealed(UUID person, Bytes answers, Bytes masterWrapped, Bytes forNominations, Bytes forMetrics) {

    /** Bytes that compare by value and print nothing of themselves. */
    static final class Bytes {

        private final byte[] content;

        Bytes(byte[] content) {
            this.content = content.clone();
        }

        byte[] copy() {
            return content.clone();
        }

        String base64() {
            return java.util.Base64.getEncoder().encodeToString(content);
        }
    }
}
