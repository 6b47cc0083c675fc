/** Tests of reviewing. */
@NullMarked
package org.facultyaffairs.nomination.reviewing;

import org.jspecify.annotations.NullMarked;
