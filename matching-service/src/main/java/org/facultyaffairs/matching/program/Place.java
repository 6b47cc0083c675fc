package org.facultyaffairs.matching.program;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.facultyaffairs.chassis.http.Cursor;
import org.facultyaffairs.chassis.http.Refusal;

/** A place in the list of programmes, which has the last opened first, then the highest id. */
record Place(Instant openedAt, UUID id) {

    /** How many keys its cursor has. */
    static final int KEYS = 2;

    private static final Place START =
            new Place(Instant.parse("9999-12-31T00:00:00Z"), UUID.fromString("ffffffff-ffff-ffff-ffff-ffffffffffff"));

    /**
     * Behind the programme that the cursor names, or at the start.
     *
     * @throws Refusal 400 {@code bad-cursor} for one of another list
     */
    static Place after(Optional<Cursor> cursor) {
        try {
            return cursor.map(Cursor::keys)
                    .map(keys -> new Place(Instant.parse(keys.get(0)), UUID.fromString(keys.get(1))))
                    .orElse(START);
        } catch (DateTimeException | IllegalArgumentException foreign) {
            throw Refusal.malformed("bad-cursor", "The cursor is not one that this list gave out.");
        }
    }

    static Cursor of(MentoringProgram program) {
        return Cursor.of(program.openedAt().toString(), program.id().toString());
    }
}
