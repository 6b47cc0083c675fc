/**
 * Rates, ratios and indices that compare groups of people, each with its interval and its published source.
 * No framework, no I/O, no person: figures for publication are computed from suppressed counts only.
 */
@NullMarked
package org.facultyaffairs.metrics.equity;

import org.jspecify.annotations.NullMarked;
