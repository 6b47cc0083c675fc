/** Tests of outcome. */
@NullMarked
package org.facultyaffairs.nomination.outcome;

import org.jspecify.annotations.NullMarked;
