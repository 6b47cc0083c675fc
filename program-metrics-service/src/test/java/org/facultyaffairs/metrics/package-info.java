/** Tests of the service as a whole, and what its tests share. */
@NullMarked
package org.facultyaffairs.metrics;

import org.jspecify.annotations.NullMarked;
