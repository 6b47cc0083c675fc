/**
 * All that recommendations are worked out from, at one moment.
 * Gathers; decides nothing.
 */
@NullMarked
package org.facultyaffairs.matching.evidence;

import org.jspecify.annotations.NullMarked;
