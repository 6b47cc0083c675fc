package org.facultyaffairs.nomination.eligibility;

/** Why an expression is no eligibility rule, and where; lines and columns count from 1. */
public record RuleProblem(int line, int column, String sentence) {

    /** Fit to be shown beside the field that holds the expression. */
    public String inWords() {
        return "Line %d, column %d: %s".formatted(line, column, sentence);
    }
}
