package org.facultyaffairs.matching.program;

/** Why there is this programme, what the institution puts into it, and how it will know that it worked. */
public record Charter(String valuesAndGoals, String supportCommitted, String successCriteria) {}
