package org.facultyaffairs.profile.career.api;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.facultyaffairs.chassis.http.Caller;
import org.facultyaffairs.chassis.http.Page;
import org.facultyaffairs.chassis.http.Paging;
import org.facultyaffairs.chassis.http.Refusal;
import org.facultyaffairs.profile.career.CareerProfiles;
import org.facultyaffairs.profile.career.WriteCareerProfile;
import org.facultyaffairs.profile.directory.FacultyId;
import org.facultyaffairs.profile.directory.Viewer;
import org.jspecify.annotations.Nullable;

/** What people say of their own career. The id {@code me} stands for the caller. */
@Path("/v1/faculty/{id}/career-profile")
@Tag(name = "Career profile", description = "A person's own words, in versions")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
public class CareerResource {

    private final CareerProfiles careerProfiles;
    private final WriteCareerProfile writeCareerProfile;
    private final Caller caller;

    CareerResource(CareerProfiles careerProfiles, WriteCareerProfile writeCareerProfile, Caller caller) {
        this.careerProfiles = careerProfiles;
        this.writeCareerProfile = writeCareerProfile;
        this.caller = caller;
    }

    @GET
    @Operation(summary = "A person's own words; before they wrote any, an empty profile with the ETag \"0\"")
    @APIResponse(responseCode = "200", description = "The profile")
    @APIResponse(responseCode = "403", description = "You are neither the person, nor who leads them, nor the office")
    @APIResponse(responseCode = "404", description = "Nobody known")
    public Uni<CareerView> read(@PathParam("id") @Parameter(example = "me") String id) {
        return careerProfiles.read(person(id), reader()).map(CareerView::of);
    }

    @GET
    @Path("/history")
    @Operation(summary = "Its versions, newest first")
    @APIResponse(responseCode = "200", description = "One page")
    @APIResponse(responseCode = "403", description = "You are neither the person, nor who leads them, nor the office")
    public Uni<Page<CareerView>> history(@PathParam("id") String id, @BeanParam Paging paging) {
        return careerProfiles.history(person(id), reader(), paging).map(page -> page.map(CareerView::of));
    }

    @PUT
    @RolesAllowed({"faculty", "leader", "program-manager"})
    @Operation(summary = "Write my profile anew; If-Match is required once I have written one")
    @APIResponse(responseCode = "200", description = "Written, or already as said")
    @APIResponse(responseCode = "403", description = "It is another person's")
    @APIResponse(responseCode = "412", description = "I wrote it since it was read")
    @APIResponse(responseCode = "422", description = "A word is in no vocabulary")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Uni<CareerView> write(
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid CareerBody body) {
        FacultyId me = person(id);
        if (!caller.is(me.value())) {
            throw Refusal.forbidden("career-profile-not-yours", "Only the person writes their career profile.");
        }
        return writeCareerProfile.write(me, body.career(), ifMatch).map(CareerView::of);
    }

    private CareerProfiles.Reader reader() {
        return new CareerProfiles.Reader(Viewer.of(caller), caller.has("program-manager"));
    }

    private FacultyId person(String id) {
        if (id.equals("me")) {
            return new FacultyId(caller.requirePerson());
        }
        try {
            return new FacultyId(UUID.fromString(id));
        } catch (IllegalArgumentException noId) {
            throw Refusal.notFound("faculty-not-found", "Nobody with the id " + id + " is known.");
        }
    }
}
