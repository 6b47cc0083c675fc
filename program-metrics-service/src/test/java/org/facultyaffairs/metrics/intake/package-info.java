/** Tests of intake. */
@NullMarked
package org.facultyaffairs.metrics.intake;

import org.jspecify.annotations.NullMarked;
