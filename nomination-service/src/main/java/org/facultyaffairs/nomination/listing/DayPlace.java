package org.facultyaffairs.nomination.listing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.facultyaffairs.chassis.http.Cursor;
import org.facultyaffairs.chassis.http.Refusal;

/** A place in a list that is ordered by day, then id. */
public record DayPlace(LocalDate day, UUID id) {

    /** How many keys its cursor has. */
    public static final int KEYS = 2;

    /** Before everything. */
    public static final DayPlace START = new DayPlace(LocalDate.EPOCH, new UUID(0, 0));

    /**
     * Behind the row that the cursor names, or at the start.
     *
     * @throws Refusal 400 {@code bad-cursor} for one of another list
     */
    public static DayPlace after(Optional<Cursor> cursor) {
        try {
            return cursor.map(keys -> new DayPlace(
                            LocalDate.parse(keys.keys().get(0)),
                            UUID.fromString(keys.keys().get(1))))
                    .orElse(START);
        } catch (DateTimeException | IllegalArgumentException foreign) {
            throw TimePlace.badCursor();
        }
    }

    public Cursor cursor() {
        return Cursor.of(day.toString(), id.toString());
    }
}
