/** Tests. */
@NullMarked
package org.facultyaffairs.matching.eligibility;

import org.jspecify.annotations.NullMarked;
