/**
 * The award calendar: every day that matters to open opportunities, as a list and as iCalendar (RFC 5545).
 * Read only; deadlines are kept with the opportunity, call days with the call.
 */
@NullMarked
package org.facultyaffairs.nomination.calendar;

import org.jspecify.annotations.NullMarked;
