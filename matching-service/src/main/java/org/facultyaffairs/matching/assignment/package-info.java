/**
 * Who is matched with whom, so that the whole is best, with the proof: candidate pairs, prices, the optimal match.
 * Not where scores come from, nothing stored, no framework, no clock: numbers in, a proven match out.
 */
@NullMarked
package org.facultyaffairs.matching.assignment;

import org.jspecify.annotations.NullMarked;
