/** Tests of live. */
@NullMarked
package org.facultyaffairs.metrics.live;

import org.jspecify.annotations.NullMarked;
