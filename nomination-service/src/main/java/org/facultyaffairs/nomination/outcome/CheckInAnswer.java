package org.facultyaffairs.nomination.outcome;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a sponsor answered to one check-in.
 *
 * @param note still sealed; absent when nothing more was said
 */
public record CheckInAnswer(
        UUID nomination,
        int dueDay,
        UUID sponsor,
        boolean goodMatch,
        @Nullable SealedNote note,
        Instant answeredAt) {

    /** The private words, if there are any. */
    public Optional<SealedNote> words() {
        return Optional.ofNullable(note);
    }
}
