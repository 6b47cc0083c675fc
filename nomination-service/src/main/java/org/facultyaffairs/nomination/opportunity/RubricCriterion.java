package org.facultyaffairs.nomination.opportunity;

/**
 * One thing that reviewers score.
 *
 * @param criterion short and lasting: scores are kept under it
 * @param weight how much it counts beside the others; only the ratio of weights matters
 * @param max the best score; 1 is the weakest
 */
public record RubricCriterion(String criterion, int weight, int max) {}
