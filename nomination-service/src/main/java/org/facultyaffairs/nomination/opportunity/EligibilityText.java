package org.facultyaffairs.nomination.opportunity;

/**
 * Who may be put forward: as CEL, and the same for people.
 *
 * @param expression compiles, see {@code EligibilityRule}
 */
public record EligibilityText(String expression, String words) {}
