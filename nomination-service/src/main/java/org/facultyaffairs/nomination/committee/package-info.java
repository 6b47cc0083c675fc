/**
 * Who judges the nominations of an opportunity, from when to when, and who of them must keep away from which.
 * What they think of a nomination is for reviewing to keep.
 */
@NullMarked
package org.facultyaffairs.nomination.committee;

import org.jspecify.annotations.NullMarked;
