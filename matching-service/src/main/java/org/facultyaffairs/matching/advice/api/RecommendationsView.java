package org.facultyaffairs.matching.advice.api;

import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.facultyaffairs.matching.advice.FindRecommendations;
import org.facultyaffairs.matching.people.OrgChart;
import org.facultyaffairs.matching.scoring.Recommendations;
import org.facultyaffairs.matching.scoring.Role;

/** What was found for one person; who was left out is counted, never named. */
@Schema(name = "Recommendations")
public record RecommendationsView(
        @Schema(examples = "mentee") String as,

        @Schema(description = "Best first; ties go to the lower id.")
        List<RecommendedPerson> items,

        @Schema(description = "How many people were looked at.", examples = "396")
        int considered,

        @Schema(description = "Hard rules and how many people each left out.")
        List<LeftOut> leftOut) {

    /** A hard rule and how many it left out. */
    public record LeftOut(
            @Schema(examples = "Has said that they have no bandwidth just now.")
            String reason,

            @Schema(examples = "12") int people) {

        static LeftOut of(Recommendations.LeftOut left) {
            return new LeftOut(left.rule().sentence(), left.people());
        }
    }

    static RecommendationsView of(Role as, FindRecommendations.Found found) {
        OrgChart units = found.evidence().population().units();
        return new RecommendationsView(
                as.name().toLowerCase(Locale.ROOT),
                found.recommendations().items().stream()
                        .map(item -> RecommendedPerson.of(item, units))
                        .toList(),
                found.recommendations().considered(),
                found.recommendations().leftOut().stream().map(LeftOut::of).toList());
    }
}
