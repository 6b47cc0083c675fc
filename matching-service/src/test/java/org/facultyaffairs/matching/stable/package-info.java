/** Tests. */
@NullMarked
package org.facultyaffairs.matching.stable;

import org.jspecify.annotations.NullMarked;
