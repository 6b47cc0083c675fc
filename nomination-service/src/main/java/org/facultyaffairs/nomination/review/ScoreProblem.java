package org.facultyaffairs.nomination.review;

/** Why one score of a review is refused. */
public record ScoreProblem(String criterion, String sentence) {}
