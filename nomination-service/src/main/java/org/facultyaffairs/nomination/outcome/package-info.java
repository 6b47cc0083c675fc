/**
 * What becomes of a decision: everybody concerned is told, the nominee delivers, and the sponsor says how it turned out.
 * A sponsor's private words are sealed here and never leave but for the sponsor and the office.
 */
@NullMarked
package org.facultyaffairs.nomination.outcome;

import org.jspecify.annotations.NullMarked;
