package org.facultyaffairs.matching.criteria;

/**
 * What is wrong with criteria as written.
 *
 * @param place where, such as {@code [2].weight}; empty for all of them
 * @param message a full sentence for who wrote it
 */
public record Objection(String place, String message) {}
