/**
 * Who watches figures, and which of them have changed.
 * Never a figure itself: watchers ask for those as everyone does.
 */
@NullMarked
package org.facultyaffairs.metrics.live;

import org.jspecify.annotations.NullMarked;
