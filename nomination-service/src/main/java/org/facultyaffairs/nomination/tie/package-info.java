/**
 * Who mentors or sponsored whom, as the matching service tells.
 * Whether a tie keeps somebody from judging is for conflict to say.
 */
@NullMarked
package org.facultyaffairs.nomination.tie;

import org.jspecify.annotations.NullMarked;
