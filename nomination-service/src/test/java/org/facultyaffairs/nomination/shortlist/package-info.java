/** Tests of shortlist. */
@NullMarked
package org.facultyaffairs.nomination.shortlist;

import org.jspecify.annotations.NullMarked;
