/** Tests. */
@NullMarked
package org.facultyaffairs.matching.criteria;

import org.jspecify.annotations.NullMarked;
