package org.facultyaffairs.profile.unit.api;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.facultyaffairs.chassis.http.Answers;
import org.facultyaffairs.chassis.http.Page;
import org.facultyaffairs.chassis.http.Paging;
import org.facultyaffairs.profile.unit.PutUnit;
import org.facultyaffairs.profile.unit.UnitId;
import org.facultyaffairs.profile.unit.Units;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The school, its departments and divisions. */
@Path("/v1/units")
@Tag(name = "Units", description = "School, departments and divisions, each with its leader")
@Produces(MediaType.APPLICATION_JSON)
public class UnitResource {

    private final Units units;
    private final PutUnit putUnit;

    UnitResource(Units units, PutUnit putUnit) {
        this.units = units;
        this.putUnit = putUnit;
    }

    @GET
    @Authenticated
    @Operation(summary = "All units, by id")
    public Uni<Page<UnitView>> list(@BeanParam Paging paging) {
        return units.list(paging).map(page -> page.map(UnitView::of));
    }

    @GET
    @Path("/{id}")
    @Authenticated
    @Operation(summary = "One unit")
    @APIResponse(responseCode = "200", description = "The unit")
    @APIResponse(responseCode = "404", description = "None of that id")
    public Uni<UnitView> get(@PathParam("id") String id) {
        return units.require(new UnitId(id)).map(UnitView::of);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed("hr-integration")
    @Operation(summary = "Found a unit or change it; If-Match is required once it exists")
    @APIResponse(responseCode = "200", description = "Changed, or already as said")
    @APIResponse(
            responseCode = "201",
            description = "Founded",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = UnitView.class)))
    @APIResponse(responseCode = "412", description = "Somebody changed it since you read it")
    @APIResponse(responseCode = "422", description = "It would not stand one level under its parent")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Uni<RestResponse<UnitView>> put(
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid UnitBody body) {
        return putUnit.put(new UnitId(id), body.facts(), ifMatch).map(UnitResource::answer);
    }

    private static RestResponse<UnitView> answer(PutUnit.Outcome outcome) {
        UnitView view = UnitView.of(outcome.unit());
        return outcome.founded() ? Answers.created("/v1/units/" + view.id(), view) : RestResponse.ok(view);
    }
}
