package org.facultyaffairs.nomination.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.facultyaffairs.nomination.calendar.CalendarDay.What;
import org.facultyaffairs.nomination.opportunity.OpportunityKind;
import org.junit.jupiter.api.Test;

class ICalendarTest {

    private static final UUID ID = UUID.fromString("1f4eb972-6ea4-5206-aac6-0d5e79adfe6c");

    @Test
    void aDayIsAnAllDayEvent() {
        // When
        String calendar =
                ICalendar.of(List.of(day("Teaching, rounds; and more")), Instant.parse("2026-11-22T05:00:00Z"));

        // Then
        assertThat(calendar.split("\r\n"))
                .containsExactly(
                        "BEGIN:VCALENDAR",
                        "VERSION:2.0",
                        "PRODID:-//Faculty Affairs//Award calendar//EN",
                        "CALSCALE:GREGORIAN",
                        "METHOD:PUBLISH",
                        "BEGIN:VEVENT",
                        "UID:1f4eb972-6ea4-5206-aac6-0d5e79adfe6c-INTERNAL_DEADLINE@facultyaffairs.o",
                        " rg",
                        "DTSTAMP:20261122T050000Z",
                        "DTSTART;VALUE=DATE:20270115",
                        "DTEND;VALUE=DATE:20270116",
                        "SUMMARY:Last day for nominations: Teaching\\, rounds\\; and more",
                        "CATEGORIES:AWARD",
                        "TRANSP:TRANSPARENT",
                        "END:VEVENT",
                        "END:VCALENDAR");
    }

    @Property
    void noLineIsLongerThanTheStandardAllowsAndNothingIsLost(@ForAll String title) {
        // When
        String folded = ICalendar.folded("SUMMARY:" + ICalendar.escaped(title));

        // Then
        assertThat(folded.split("\r\n")).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
        assertThat(folded.replace("\r\n ", "")).isEqualTo("SUMMARY:" + ICalendar.escaped(title));
    }

    @Property
    void aTitleCannotSmuggleInALineOfItsOwn(@ForAll String title) {
        assertThat(ICalendar.escaped(title + "\r\nEND:VEVENT\rX:1\nY:2")).doesNotContain("\r", "\n");
    }

    private static CalendarDay day(String title) {
        return new CalendarDay(
                ID, OpportunityKind.AWARD, title, "som", What.INTERNAL_DEADLINE, LocalDate.parse("2027-01-15"));
    }
}
