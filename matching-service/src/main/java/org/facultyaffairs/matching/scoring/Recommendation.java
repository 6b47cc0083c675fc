package org.facultyaffairs.matching.scoring;

import org.facultyaffairs.matching.people.Person;

/** Somebody worth talking to, and why. */
public record Recommendation(Person candidate, Explanation explanation) {}
