/** Tests of committee. */
@NullMarked
package org.facultyaffairs.nomination.committee;

import org.jspecify.annotations.NullMarked;
