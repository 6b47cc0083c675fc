package org.facultyaffairs.nomination.listing;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.facultyaffairs.chassis.http.Cursor;
import org.facultyaffairs.chassis.http.Refusal;

/** A place in a list that is ordered by time, then id. */
public record TimePlace(Instant at, UUID id) {

    /** How many keys its cursor has. */
    public static final int KEYS = 2;

    /** Before everything. */
    public static final TimePlace START = new TimePlace(Instant.EPOCH, new UUID(0, 0));

    /**
     * Behind the row that the cursor names, or at the start.
     *
     * @throws Refusal 400 {@code bad-cursor} for one of another list
     */
    public static TimePlace after(Optional<Cursor> cursor) {
        try {
            return cursor.map(keys -> new TimePlace(
                            Instant.parse(keys.keys().get(0)),
                            UUID.fromString(keys.keys().get(1))))
                    .orElse(START);
        } catch (DateTimeException | IllegalArgumentException foreign) {
            throw badCursor();
        }
    }

    public Cursor cursor() {
        return Cursor.of(at.toString(), id.toString());
    }

    static Refusal badCursor() {
        return Refusal.malformed("bad-cursor", "The cursor is not one that this list gave out.");
    }
}
