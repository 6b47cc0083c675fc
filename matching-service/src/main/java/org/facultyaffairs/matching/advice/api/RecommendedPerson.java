package org.facultyaffairs.matching.advice.api;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.facultyaffairs.matching.people.OrgChart;
import org.facultyaffairs.matching.people.Person;
import org.facultyaffairs.matching.people.Rank;
import org.facultyaffairs.matching.scoring.Factor;
import org.facultyaffairs.matching.scoring.Recommendation;

/** Somebody worth talking to, and why. */
@Schema(name = "RecommendedPerson")
public record RecommendedPerson(
        @Schema(examples = "a47880ab-e8e2-3cad-a6e6-55a4c5be453d")
        UUID facultyId,

        @Schema(examples = "Samuel Reyes") String name,
        @Schema(examples = "cardiology") String unit,
        @Schema(examples = "Division of Cardiology") String unitName,
        Rank rank,

        @Schema(description = "0 to 1: the sum of weight times value over the factors.", examples = "0.7325")
        double score,

        @Schema(
                description = "Why, in full sentences; what weighs most comes first.",
                examples = "[\"The mentor knows what the mentee wants to grow in: research.\"]")
        List<String> reasons,

        @Schema(
                description = "What would move the score, in full sentences; what would move it most comes first.",
                examples = "[\"The mentor could say in their career profile that they are open to mentoring.\"]")
        List<String> wouldChange,

        @Schema(description = "The criteria behind the score, so that it can be recomputed.")
        List<Factor> factors) {

    static RecommendedPerson of(Recommendation recommendation, OrgChart units) {
        Person person = recommendation.candidate();
        return new RecommendedPerson(
                person.id().value(),
                person.name(),
                person.position().unit().value(),
                units.name(person.position().unit()),
                person.position().rank(),
                recommendation.explanation().score(),
                recommendation.explanation().reasons(),
                recommendation.explanation().wouldChange(),
                recommendation.explanation().factors());
    }
}
