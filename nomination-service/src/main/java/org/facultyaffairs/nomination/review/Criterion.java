package org.facultyaffairs.nomination.review;

/**
 * One thing that reviewers score.
 *
 * @param code short and lasting: scores are kept under it
 * @param weight how much it counts beside the others; only the ratio of weights matters
 */
public record Criterion(String code, String title, int weight) {}
