/** Tests. */
@NullMarked
package org.facultyaffairs.matching.opportunity;

import org.jspecify.annotations.NullMarked;
