package org.facultyaffairs.nomination.opportunity;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** The last day on which something may be done; it ends at midnight where the institution is. */
public record Deadline(LocalDate day) {

    /** The first instant that is too late. */
    public Instant endsAt(ZoneId zone) {
        return day.plusDays(1).atStartOfDay(zone).toInstant();
    }

    public boolean hasPassed(Instant now, ZoneId zone) {
        return !now.isBefore(endsAt(zone));
    }

    /** The beginning of the day that many days before. */
    public Instant daysBefore(int days, ZoneId zone) {
        return day.minusDays(days).atStartOfDay(zone).toInstant();
    }

    /** Whole days left, none on the day itself and after it. */
    public long daysLeft(Instant now, ZoneId zone) {
        return Math.max(0, ChronoUnit.DAYS.between(LocalDate.ofInstant(now, zone), day));
    }
}
