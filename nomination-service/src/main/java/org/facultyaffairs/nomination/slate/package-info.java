/**
 * Whether a set of nominations going forward is as broad as its policy asks, never who makes it so.
 * Advice only: nothing here scores, ranks or refuses anybody.
 */
@NullMarked
package org.facultyaffairs.nomination.slate;

import org.jspecify.annotations.NullMarked;
