package org.facultyaffairs.nomination.calendar.api;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.facultyaffairs.nomination.calendar.CalendarDay;

/** The days that matter to open opportunities, in order. */
@Schema(name = "AwardCalendar")
public record CalendarView(List<CalendarDay> items) {}
