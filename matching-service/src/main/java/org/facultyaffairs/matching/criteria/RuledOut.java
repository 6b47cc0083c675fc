package org.facultyaffairs.matching.criteria;

/**
 * Why a pair is no candidate.
 *
 * @param sentence in words that can be said to either of the two
 */
public record RuledOut(CriterionKind by, String sentence) {}
