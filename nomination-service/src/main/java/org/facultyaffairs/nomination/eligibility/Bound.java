package org.facultyaffairs.nomination.eligibility;

/** From which side a comparison limits a number or a rank. */
enum Bound {
    AT_LEAST,
    AT_MOST,
    EXACTLY
}
