package org.facultyaffairs.nomination.identity;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What of the events about self-identification is read here. */
final class SelfIdentificationTold {

    private SelfIdentificationTold() {}

    /** {@code self-identification-given}. */
    record Given(UUID facultyId, long version, String sealed) {

        /** Nothing of it in a log. */
        @Override
        public String toString() {
            return "Given";
        }
    }

    /** {@code self-identification-withdrawn}. */
    record Withdrawn(UUID facultyId, long version) {}

    /** {@code self-identification-key-wrapped}. */
    record KeyWrapped(UUID facultyId, long version, Map<String, String> wrappedFor) {

        @Nullable
        String forUs() {
            return wrappedFor.get("nomination-service");
        }

        /** Nothing of it in a log. */
        @Override
        public String toString() {
            return "KeyWrapped";
        }
    }
}
