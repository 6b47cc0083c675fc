/** Tests of the proposals and what is asked of them over REST. */
@NullMarked
package org.facultyaffairs.matching.proposal;

import org.jspecify.annotations.NullMarked;
