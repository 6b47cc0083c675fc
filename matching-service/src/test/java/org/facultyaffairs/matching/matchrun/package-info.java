/** Tests of the match runs and what is asked of them over REST. */
@NullMarked
package org.facultyaffairs.matching.matchrun;

import org.jspecify.annotations.NullMarked;
