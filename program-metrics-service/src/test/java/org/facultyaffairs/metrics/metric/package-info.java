/** Tests of metric. */
@NullMarked
package org.facultyaffairs.metrics.metric;

import org.jspecify.annotations.NullMarked;
