/**
 * Equity figures: counted now and then, frozen, compared with what was shown before, and only then shown.
 * The only room in which sealed answers are opened, and only while counting; no open answer leaves it.
 */
@NullMarked
package org.facultyaffairs.metrics.snapshot;

import org.jspecify.annotations.NullMarked;
