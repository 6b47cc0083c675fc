package org.facultyaffairs.nomination.calendar;

import java.time.LocalDate;
import java.util.UUID;
import org.facultyaffairs.nomination.opportunity.OpportunityKind;

/** One day that matters to one opportunity. */
public record CalendarDay(
        UUID opportunityId, OpportunityKind kind, String title, String unit, What what, LocalDate on) {

    /** Why it matters. */
    public enum What {
        CALL_OPENS("Call opens"),
        CALL_CLOSES("Call closes"),
        INTERNAL_DEADLINE("Last day for nominations"),
        EXTERNAL_DEADLINE("Deadline at the sponsor organisation");

        private final String words;

        What(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}
