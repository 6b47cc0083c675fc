/** Tests. */
@NullMarked
package org.facultyaffairs.matching.scoring;

import org.jspecify.annotations.NullMarked;
