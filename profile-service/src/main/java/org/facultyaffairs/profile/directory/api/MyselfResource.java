package org.facultyaffairs.profile.directory.api;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.facultyaffairs.chassis.http.Caller;
import org.facultyaffairs.profile.directory.DescribeMyself;
import org.facultyaffairs.profile.directory.Faculty;
import org.facultyaffairs.profile.directory.FacultyId;
import org.facultyaffairs.profile.directory.Viewer;
import org.jspecify.annotations.Nullable;

/** What a person sees and says of themselves. */
@Path("/v1/faculty")
@Tag(name = "Faculty")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
public class MyselfResource {

    private final Faculty faculty;
    private final DescribeMyself describeMyself;
    private final OwnPatch ownPatch;
    private final Caller caller;

    MyselfResource(Faculty faculty, DescribeMyself describeMyself, OwnPatch ownPatch, Caller caller) {
        this.faculty = faculty;
        this.describeMyself = describeMyself;
        this.ownPatch = ownPatch;
        this.caller = caller;
    }

    @GET
    @Path("/me")
    @Operation(summary = "Myself, with all that HR has of me")
    @APIResponse(responseCode = "200", description = "Me")
    @APIResponse(responseCode = "404", description = "HR has not told of me yet")
    public Uni<FacultyView> me() {
        return faculty.see(id(), Viewer.of(caller)).map(FacultyView::of);
    }

    @PATCH
    @Path("/me")
    @RolesAllowed({"faculty", "leader", "program-manager"})
    @Consumes({"application/merge-patch+json", "application/json"})
    @Operation(
            summary = "Change what is mine to say: what I am called, and my ORCID iD",
            description = "A merge patch (RFC 7396); `null` takes a value away. HR's facts are HR's to change. My own"
                    + " words are in my career profile.")
    @APIResponse(responseCode = "200", description = "Me, changed")
    @APIResponse(responseCode = "412", description = "I, or HR, changed it since it was read")
    @APIResponse(responseCode = "422", description = "It is HR's to say, or the ORCID iD's checksum does not match")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Uni<FacultyView> patch(
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = "application/merge-patch+json",
                                            schema = @Schema(implementation = OwnPatch.Body.class)))
                    @NotNull
                    JsonNode patch) {
        return describeMyself
                .patch(id(), now -> ownPatch.apply(now, patch), ifMatch)
                .chain(member -> me());
    }

    private FacultyId id() {
        return new FacultyId(caller.requirePerson());
    }
}
