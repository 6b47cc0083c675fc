/**
 * Calls that others posted, and the slate recommended for each.
 * Not who was nominated, nor what was decided.
 */
@NullMarked
package org.facultyaffairs.matching.opportunity;

import org.jspecify.annotations.NullMarked;
