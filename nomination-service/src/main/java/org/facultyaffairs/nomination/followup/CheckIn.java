package org.facultyaffairs.nomination.followup;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * One question to a sponsor about one selection.
 *
 * @param dueDay how many days after the selection; tells the check-ins of one selection apart
 */
public record CheckIn(int dueDay, LocalDate dueOn) {

    public Instant dueAt(ZoneId institution) {
        return dueOn.atStartOfDay(institution).toInstant();
    }

    public boolean isDue(Instant now, ZoneId institution) {
        return !now.isBefore(dueAt(institution));
    }
}
