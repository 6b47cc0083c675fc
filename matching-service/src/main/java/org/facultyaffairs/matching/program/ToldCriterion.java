package org.facultyaffairs.matching.program;

import java.util.List;
import org.facultyaffairs.matching.criteria.CriteriaSet;
import org.facultyaffairs.matching.criteria.Strength;

/** A criterion as events tell it. */
public record ToldCriterion(String name, Strength strength, double weight) {

    static List<ToldCriterion> all(CriteriaSet criteria) {
        return criteria.criteria().stream()
                .map(one -> new ToldCriterion(one.kind().key(), one.strength(), one.weight()))
                .toList();
    }
}
