package org.facultyaffairs.nomination.opportunity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * Who may be put forward: as CEL, and the same for people.
 *
 * @param expression compiles, see {@code EligibilityRule}
 */
@Embeddable
public record EligibilityText(
        @Column(name = "eligibility_expression") String expression,
        @Column(name = "eligibility_words") String words) {}
