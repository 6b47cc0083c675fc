/**
 * Matches that nobody would leave for one another: stable ones, from what each side prefers.
 * Plain Java, no I/O, no clock; never a score, and never who the people are.
 */
@NullMarked
package org.facultyaffairs.matching.stable;

import org.jspecify.annotations.NullMarked;
