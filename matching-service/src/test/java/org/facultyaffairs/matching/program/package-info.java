/** Tests. */
@NullMarked
package org.facultyaffairs.matching.program;

import org.jspecify.annotations.NullMarked;
