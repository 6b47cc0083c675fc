/** Tests. */
@NullMarked
package org.facultyaffairs.matching.enrollment;

import org.jspecify.annotations.NullMarked;
