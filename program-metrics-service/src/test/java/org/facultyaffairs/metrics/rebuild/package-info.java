/** Tests of rebuild. */
@NullMarked
package org.facultyaffairs.metrics.rebuild;

import org.jspecify.annotations.NullMarked;
