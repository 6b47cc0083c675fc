package org.facultyaffairs.matching.advice.api;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.facultyaffairs.chassis.http.Caller;
import org.facultyaffairs.chassis.http.Refusal;
import org.facultyaffairs.matching.advice.FindRecommendations;
import org.facultyaffairs.matching.people.FacultyId;
import org.facultyaffairs.matching.scoring.Role;

/** Whom somebody could work with. */
@Path("/v1/faculty/{id}/recommendations")
@Tag(name = "Recommendations", description = "Mentors, mentees, sponsors, protégés and peers, each with the reasons")
@Produces(MediaType.APPLICATION_JSON)
public class RecommendationResource {

    private final FindRecommendations findRecommendations;
    private final Caller caller;

    RecommendationResource(FindRecommendations findRecommendations, Caller caller) {
        this.findRecommendations = findRecommendations;
        this.caller = caller;
    }

    @GET
    @Authenticated
    @Operation(summary = "People whom this person could work with, best first, and why", description = """
                    `as` is what the person would be: `mentee` recommends mentors, `mentor` recommends mentees,
                    `protege` recommends sponsors, `sponsor` recommends people to put forward, `peer` recommends peers.
                    A recommendation is no relation: both still opt in. Who has said what they are open to and left
                    this out is never recommended; who has said nothing is, with a word of caution.
                    Nobody's identity group has any part in it, and being alike never decides more than a third.""")
    @APIResponse(responseCode = "200", description = "The best, and how many were left out for which reason")
    @APIResponse(responseCode = "400", description = "`as` or `limit` is none of those")
    @APIResponse(responseCode = "403", description = "Only the person and program managers may ask")
    @APIResponse(responseCode = "404", description = "Nobody by that id is known")
    public Uni<RecommendationsView> find(
            @PathParam("id") UUID id,
            @QueryParam("as")
                    @NotNull(message = "Say as what: mentee, mentor, protege, sponsor or peer.")
                    @Pattern(
                            regexp = "mentee|mentor|protege|sponsor|peer",
                            message = "As what must be one of mentee, mentor, protege, sponsor and peer.")
                    @Parameter(example = "mentee")
                    String as,
            @QueryParam("limit")
                    @DefaultValue("5")
                    @Min(1)
                    @Max(50)
                    @Parameter(description = "How many at most, 1 to 50.")
                    int limit) {
        if (!caller.is(id) && !caller.has("program-manager")) {
            throw Refusal.forbidden("not-yours", "Recommendations are for the person themselves and program managers.");
        }
        Role role = Role.valueOf(as.toUpperCase(Locale.ROOT));
        return findRecommendations
                .find(new FacultyId(id), role, limit)
                .map(found -> RecommendationsView.of(role, found));
    }
}
