package org.facultyaffairs.matching.sponsorship;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.facultyaffairs.chassis.http.Cursor;

/** A place in a list that is ordered by time, newest first, then by id, highest first. */
record Place(Instant at, UUID id) {

    /** How many keys its cursor has. */
    static final int KEYS = 2;

    /** Before everything. */
    static final Place START = new Place(Instant.parse("9999-12-31T00:00:00Z"), highest());

    /**
     * Behind the row that the cursor names, or at the start.
     *
     * @throws org.facultyaffairs.chassis.http.Refusal 400 {@code bad-cursor} for one of another list
     */
    static Place after(Optional<Cursor> cursor) {
        return cursor.map(keys -> new Place(keys.instant(0), keys.id(1))).orElse(START);
    }

    Cursor cursor() {
        return Cursor.of(at.toString(), id.toString());
    }

    /** Nobody has it, so it also stands in where no person narrows a list. */
    static UUID highest() {
        return UUID.fromString("ffffffff-ffff-ffff-ffff-ffffffffffff");
    }
}
