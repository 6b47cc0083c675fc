package org.facultyaffairs.matching.matchrun;

import org.facultyaffairs.matching.assignment.CohortMatch;
import org.jspecify.annotations.Nullable;

/**
 * The match that was looked for.
 *
 * @param repaired what it changed of an earlier one
 */
record Found(CohortMatch match, RunReport.@Nullable Repaired repaired) {}
