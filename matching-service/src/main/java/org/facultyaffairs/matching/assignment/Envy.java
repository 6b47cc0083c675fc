package org.facultyaffairs.matching.assignment;

/**
 * Justified envy: candidates who are not matched, although the mentee scores higher with that mentor than with the
 * weakest of their own, or would fill an unfilled place at a gain; and the mentor has room, or scores higher with that
 * mentee than with the weakest of theirs. Pairs that could not fill any slot are not counted.
 *
 * @param pairs how many such pairs there are
 * @param mentees how many mentees are in one
 */
public record Envy(int pairs, int mentees) {}
