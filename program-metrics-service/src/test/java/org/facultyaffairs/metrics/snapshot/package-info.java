/** Tests of snapshot. */
@NullMarked
package org.facultyaffairs.metrics.snapshot;

import org.jspecify.annotations.NullMarked;
