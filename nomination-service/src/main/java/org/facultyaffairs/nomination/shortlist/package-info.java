/**
 * The slate of an opportunity: which nominations go forward, and whether they are as broad as was asked.
 * Who makes a slate broad is never kept, told or logged; the check is advice.
 */
@NullMarked
package org.facultyaffairs.nomination.shortlist;

import org.jspecify.annotations.NullMarked;
