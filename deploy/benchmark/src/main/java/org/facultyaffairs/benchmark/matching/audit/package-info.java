/**
 * Checks of an answer against the inputs alone: feasible, worth how much, how far from the best at most.
 * Uses nothing of the engine's or a rival's own reckoning except the answer and, for a bound, the prices.
 */
@NullMarked
package org.facultyaffairs.benchmark.matching.audit;

import org.jspecify.annotations.NullMarked;
