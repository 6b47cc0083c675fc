package org.facultyaffairs.matching.scoring;

/** One criterion's part in a score: the score is the sum of weight times value. */
public record Factor(String criterion, double weight, double value) {}
