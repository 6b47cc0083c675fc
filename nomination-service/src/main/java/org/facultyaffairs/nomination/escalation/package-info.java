/**
 * When a call that nobody answered is brought to whom.
 * Only the timetable; finding unanswered calls and telling people happens elsewhere.
 */
@NullMarked
package org.facultyaffairs.nomination.escalation;

import org.jspecify.annotations.NullMarked;
