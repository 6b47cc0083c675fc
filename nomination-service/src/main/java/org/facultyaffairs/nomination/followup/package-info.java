/**
 * When a sponsor is asked how a selection turned out, and what the answer means.
 * No private words of a check-in leave this room.
 */
@NullMarked
package org.facultyaffairs.nomination.followup;

import org.jspecify.annotations.NullMarked;
