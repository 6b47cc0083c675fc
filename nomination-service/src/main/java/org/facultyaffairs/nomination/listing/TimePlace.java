package org.facultyaffairs.nomination.listing;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.facultyaffairs.chassis.http.Cursor;

/** A place in a list that is ordered by time, then id. */
public record TimePlace(Instant at, UUID id) {

    /** How many keys its cursor has. */
    public static final int KEYS = 2;

    /** Before everything. */
    public static final TimePlace START = new TimePlace(Instant.EPOCH, new UUID(0, 0));

    /**
     * Behind the row that the cursor names, or at the start.
     *
     * @throws org.facultyaffairs.chassis.http.Refusal 400 {@code bad-cursor} for one of another list
     */
    public static TimePlace after(Optional<Cursor> cursor) {
        return cursor.map(keys -> new TimePlace(keys.instant(0), keys.id(1))).orElse(START);
    }

    public Cursor cursor() {
        return Cursor.of(at.toString(), id.toString());
    }
}
