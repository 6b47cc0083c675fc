package org.facultyaffairs.profile.selfid.api;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.facultyaffairs.chassis.http.Answers;
import org.facultyaffairs.chassis.http.Caller;
import org.facultyaffairs.chassis.http.Refusal;
import org.facultyaffairs.profile.directory.FacultyId;
import org.facultyaffairs.profile.selfid.MySelfIdentification;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** How I identify: mine to tell, to read and to withdraw. No role opens anybody else's. */
@Path("/v1/faculty/me/self-identification")
@Tag(
        name = "Self-identification",
        description = "Told in confidence, used only for aggregate figures and pass/fail checks of slates")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
public class SelfIdResource {

    private static final String PATH = "/v1/faculty/me/self-identification";

    private final MySelfIdentification mySelfIdentification;
    private final Caller caller;
    private final Clock clock;

    SelfIdResource(MySelfIdentification mySelfIdentification, Caller caller, Clock clock) {
        this.mySelfIdentification = mySelfIdentification;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Operation(summary = "What I told; each reading is noted in the audit")
    @APIResponse(responseCode = "200", description = "My answers and the consent they are under")
    @APIResponse(responseCode = "404", description = "I told nothing, or withdrew it")
    public Uni<SelfIdView> read() {
        return mySelfIdentification.read(me()).map(SelfIdView::of);
    }

    @PUT
    @RolesAllowed({"faculty", "leader", "program-manager"})
    @Operation(
            summary = "Tell how I identify; If-Match is required once I have",
            description = "Every answer may be left out: that is not the same as PREFER_NOT_TO_SAY. Kept and sent on"
                    + " sealed under a key of mine.")
    @APIResponse(responseCode = "200", description = "Told otherwise")
    @APIResponse(
            responseCode = "201",
            description = "Told",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = SelfIdView.class)))
    @APIResponse(responseCode = "400", description = "The consent is missing, or an answer is not one of those offered")
    @APIResponse(responseCode = "412", description = "I changed it since it was read")
    @APIResponse(responseCode = "422", description = "The answers contradict each other, or the consent is of tomorrow")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Uni<RestResponse<SelfIdView>> give(
            @HeaderParam("If-Match") @Nullable String ifMatch, @NotNull @Valid SelfIdBody body) {
        return mySelfIdentification
                .give(me(), body.consentOr(LocalDate.now(clock)), body.answers(), ifMatch)
                .map(SelfIdResource::answer);
    }

    @DELETE
    @Operation(summary = "Withdraw what I told: its key is destroyed, and every reader forgets")
    @APIResponse(responseCode = "204", description = "Withdrawn")
    @APIResponse(responseCode = "404", description = "There is nothing to withdraw")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Uni<Void> withdraw(@HeaderParam("If-Match") @Nullable String ifMatch) {
        return mySelfIdentification.withdraw(me(), ifMatch);
    }

    private static RestResponse<SelfIdView> answer(MySelfIdentification.Given given) {
        SelfIdView view = SelfIdView.of(given.own());
        return given.first() ? Answers.created(PATH, view) : RestResponse.ok(view);
    }

    /** The operator's token opens nothing confidential, not even the operator's own. */
    private FacultyId me() {
        if (caller.has("admin")) {
            throw Refusal.notFound(
                    "self-identification-not-given", "The platform operator's role opens no confidential content.");
        }
        return new FacultyId(caller.requirePerson());
    }
}
