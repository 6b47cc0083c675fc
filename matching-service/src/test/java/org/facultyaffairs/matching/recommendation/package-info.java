/** Tests. */
@NullMarked
package org.facultyaffairs.matching.recommendation;

import org.jspecify.annotations.NullMarked;
