/**
 * Matches of a whole cohort, worked out one run at a time from a snapshot, with what proves and explains them.
 * Nothing about proposing pairs to people or what they answer.
 */
@NullMarked
package org.facultyaffairs.matching.matchrun;

import org.jspecify.annotations.NullMarked;
