package org.facultyaffairs.nomination.listing;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.facultyaffairs.chassis.http.Cursor;

/** A place in a list that is ordered by day, then id. */
public record DayPlace(LocalDate day, UUID id) {

    /** How many keys its cursor has. */
    public static final int KEYS = 2;

    /** Before everything. */
    public static final DayPlace START = new DayPlace(LocalDate.EPOCH, new UUID(0, 0));

    /**
     * Behind the row that the cursor names, or at the start.
     *
     * @throws org.facultyaffairs.chassis.http.Refusal 400 {@code bad-cursor} for one of another list
     */
    public static DayPlace after(Optional<Cursor> cursor) {
        return cursor.map(keys -> new DayPlace(keys.day(0), keys.id(1))).orElse(START);
    }

    public Cursor cursor() {
        return Cursor.of(day.toString(), id.toString());
    }
}
