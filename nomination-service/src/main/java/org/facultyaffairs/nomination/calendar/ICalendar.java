package org.facultyaffairs.nomination.calendar;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** Writes days as iCalendar (RFC 5545): one all-day event each, lines of at most 75 octets, ended by CR LF. */
public final class ICalendar {

    private static final int LONGEST_LINE = 75;
    private static final DateTimeFormatter DATE = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final StringBuilder text = new StringBuilder();

    private ICalendar() {}

    /** The days as one calendar. */
    public static String of(List<CalendarDay> days, Instant now) {
        ICalendar calendar = new ICalendar();
        calendar.line("BEGIN", "VCALENDAR");
        calendar.line("VERSION", "2.0");
        calendar.line("PRODID", "-//Faculty Affairs//Award calendar//EN");
        calendar.line("CALSCALE", "GREGORIAN");
        calendar.line("METHOD", "PUBLISH");
        days.forEach(day -> calendar.event(day, now));
        calendar.line("END", "VCALENDAR");
        return calendar.text.toString();
    }

    private void event(CalendarDay day, Instant now) {
        line("BEGIN", "VEVENT");
        line("UID", "%s-%s@facultyaffairs.org".formatted(day.opportunityId(), day.what()));
        line("DTSTAMP", STAMP.format(now));
        line("DTSTART;VALUE=DATE", date(day.on()));
        line("DTEND;VALUE=DATE", date(day.on().plusDays(1)));
        line("SUMMARY", escaped(day.what().words() + ": " + day.title()));
        line("CATEGORIES", day.kind().name());
        line("TRANSP", "TRANSPARENT");
        line("END", "VEVENT");
    }

    private static String date(LocalDate day) {
        return DATE.format(day);
    }

    /** Text with what has a meaning of its own made harmless; other control characters cannot be written at all. */
    static String escaped(String plain) {
        return plain.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\r\n", "\\n")
                .replace("\n", "\\n")
                .replaceAll("[\\p{Cntrl}&&[^\\t]]", "");
    }

    private void line(String name, String value) {
        text.append(folded(name + ":" + value)).append("\r\n");
    }

    /** Breaks a long line, never inside a character; each further part begins with a space. */
    static String folded(String line) {
        StringBuilder folded = new StringBuilder();
        int octets = 0;
        for (int point : line.codePoints().toArray()) {
            String character = Character.toString(point);
            int more = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + more > LONGEST_LINE) {
                folded.append("\r\n ");
                octets = 1;
            }
            folded.append(character);
            octets += more;
        }
        return folded.toString();
    }
}
