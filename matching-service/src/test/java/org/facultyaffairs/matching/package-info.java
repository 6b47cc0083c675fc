/** Tests of the service as a whole, and what other services would tell it. */
@NullMarked
package org.facultyaffairs.matching;

import org.jspecify.annotations.NullMarked;
