/**
 * By what a programme matches: criteria that its manager writes, and the scores of a cohort by them.
 * Plain Java, no I/O; never anything about an identity group.
 */
@NullMarked
package org.facultyaffairs.matching.criteria;

import org.jspecify.annotations.NullMarked;
