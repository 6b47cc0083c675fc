package org.facultyaffairs.nomination.nomination.api;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.facultyaffairs.nomination.nomination.ConsentToNomination;
import org.facultyaffairs.nomination.nomination.DeclineNomination;
import org.facultyaffairs.nomination.nomination.SubmitNomination;
import org.facultyaffairs.nomination.nomination.WithdrawNomination;

/** What the nominee and the nominator do with a nomination; who only reviews does none of it. */
@Path("/v1/nominations")
@RolesAllowed({"faculty", "leader", "program-manager"})
@Tag(name = "Nominations")
@APIResponse(responseCode = "200", description = "Done; the nomination as it is now")
@APIResponse(responseCode = "403", description = "You see it, but this is for the other party to do")
@APIResponse(responseCode = "404", description = "No such nomination, or none that you may know of")
@APIResponse(responseCode = "409", description = "It is not in a state that allows this")
@APIResponse(responseCode = "422", description = "The deadline has passed, or a rule of the opportunity forbids it")
@Produces(MediaType.APPLICATION_JSON)
public class NominationActsResource {

    private final ConsentToNomination consentToNomination;
    private final DeclineNomination declineNomination;
    private final SubmitNomination submitNomination;
    private final WithdrawNomination withdrawNomination;

    NominationActsResource(
            ConsentToNomination consentToNomination,
            DeclineNomination declineNomination,
            SubmitNomination submitNomination,
            WithdrawNomination withdrawNomination) {
        this.consentToNomination = consentToNomination;
        this.declineNomination = declineNomination;
        this.submitNomination = submitNomination;
        this.withdrawNomination = withdrawNomination;
    }

    @POST
    @Path("/{id}/consent")
    @Operation(summary = "Agree to be put forward; for the nominee alone")
    public Uni<NominationView> consent(@PathParam("id") UUID id) {
        return consentToNomination.consent(id).map(NominationView::of);
    }

    @POST
    @Path("/{id}/decline")
    @Operation(summary = "Say no and, in the same act, sponsor a peer; for the nominee alone")
    public Uni<DeclinedView> decline(@PathParam("id") UUID id, @NotNull @Valid DeclineBody body) {
        return declineNomination.decline(id, body.no(), body.peer()).map(DeclinedView::of);
    }

    @POST
    @Path("/{id}/refer")
    @Operation(summary = "Sponsor a peer instead of yourself, having declined or declining by it")
    public Uni<DeclinedView> refer(@PathParam("id") UUID id, @NotNull @Valid ReferBody body) {
        return declineNomination.refer(id, body.no(), body.peer()).map(DeclinedView::of);
    }

    @POST
    @Path("/{id}/submit")
    @Operation(summary = "Hand it in, once the nominee has agreed; for the nominator alone")
    public Uni<NominationView> submit(@PathParam("id") UUID id) {
        return submitNomination.submit(id).map(NominationView::of);
    }

    @POST
    @Path("/{id}/withdraw")
    @Operation(summary = "Take it back; for the nominee and the nominator")
    public Uni<NominationView> withdraw(@PathParam("id") UUID id) {
        return withdrawNomination.withdraw(id).map(NominationView::of);
    }
}
