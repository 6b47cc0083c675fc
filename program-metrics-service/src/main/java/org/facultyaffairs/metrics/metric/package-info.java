/**
 * What each figure means, and how it is counted from what was taken in.
 * Nothing that divides people by what they told in confidence: that is frozen first, see snapshot.
 */
@NullMarked
package org.facultyaffairs.metrics.metric;

import org.jspecify.annotations.NullMarked;
