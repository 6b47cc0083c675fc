/** Tests of decision. */
@NullMarked
package org.facultyaffairs.nomination.decision;

import org.jspecify.annotations.NullMarked;
