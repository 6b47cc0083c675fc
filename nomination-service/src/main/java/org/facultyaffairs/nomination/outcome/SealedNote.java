package org.facultyaffairs.nomination.outcome;

import io.vertx.core.buffer.Buffer;

/**
 * A sponsor's private words as they lie in the database.
 *
 * @param sealed under a key of its own
 * @param key that key, wrapped by the master key
 */
public record SealedNote(Buffer sealed, Buffer key) {

    /** Nothing of it in a log. */
    @Override
    public String toString() {
        return "SealedNote";
    }
}
