/**
 * Every event of the house, taken in once and kept as facts to count.
 * Nobody's name, no words that anyone wrote, and no figures yet.
 */
@NullMarked
package org.facultyaffairs.metrics.intake;

import org.jspecify.annotations.NullMarked;
