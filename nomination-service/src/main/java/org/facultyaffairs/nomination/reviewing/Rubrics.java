package org.facultyaffairs.nomination.reviewing;

import java.util.List;
import org.facultyaffairs.nomination.opportunity.Opportunity;
import org.facultyaffairs.nomination.opportunity.RubricCriterion;
import org.facultyaffairs.nomination.review.Criterion;
import org.facultyaffairs.nomination.review.Rubric;

/** What reviewers of an opportunity score. */
public final class Rubrics {

    /** Where an opportunity names no criteria there is one. */
    private static final Rubric OVERALL = new Rubric(List.of(new Criterion("overall", "Overall", 1)), 5);

    private Rubrics() {}

    public static Rubric of(Opportunity opportunity) {
        List<RubricCriterion> posted = opportunity.facts().rubric();
        return posted.isEmpty()
                ? OVERALL
                : new Rubric(
                        posted.stream()
                                .map(part -> new Criterion(part.criterion(), part.criterion(), part.weight()))
                                .toList(),
                        posted.get(0).max());
    }
}
