package org.facultyaffairs.matching.proposal.api;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.facultyaffairs.chassis.http.Caller;
import org.facultyaffairs.chassis.http.Page;
import org.facultyaffairs.chassis.http.Paging;
import org.facultyaffairs.matching.evidence.GatherEvidence;
import org.facultyaffairs.matching.people.FacultyId;
import org.facultyaffairs.matching.proposal.AnswerProposal;
import org.facultyaffairs.matching.proposal.DeclineReason;
import org.facultyaffairs.matching.proposal.Proposal;
import org.facultyaffairs.matching.proposal.ProposalId;
import org.facultyaffairs.matching.proposal.Proposals;
import org.jspecify.annotations.Nullable;

/** What is proposed to me. */
@Path("/v1/proposals")
@Authenticated
@Tag(name = "Proposals", description = "A mentor and a mentee proposed to each other; each answers for themselves")
@Produces(MediaType.APPLICATION_JSON)
public class ProposalResource {

    private final Proposals proposals;
    private final AnswerProposal answerProposal;
    private final GatherEvidence evidence;
    private final Caller caller;

    ProposalResource(Proposals proposals, AnswerProposal answerProposal, GatherEvidence evidence, Caller caller) {
        this.proposals = proposals;
        this.answerProposal = answerProposal;
        this.evidence = evidence;
        this.caller = caller;
    }

    @GET
    @Operation(summary = "What is or was proposed to me, the newest first")
    @APIResponse(responseCode = "200", description = "A page of them")
    public Uni<Page<ProposalView>> mine(@BeanParam Paging paging) {
        FacultyId me = me();
        return proposals.mine(me, paging).chain(page -> evidence.now()
                .map(known -> page.map(one -> ProposalView.of(one, me, known.population()))));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One that is or was proposed to me")
    @APIResponse(responseCode = "200", description = "As it is now")
    @APIResponse(responseCode = "404", description = "There is none, or it is between others")
    public Uni<ProposalView> get(@PathParam("id") UUID id) {
        return view(proposals.require(new ProposalId(id), me()));
    }

    @POST
    @Path("/{id}/accept")
    @Operation(summary = "Say yes; with both yeses the mentorship starts")
    @APIResponse(responseCode = "200", description = "Said")
    @APIResponse(responseCode = "404", description = "There is none, or it is between others")
    @APIResponse(
            responseCode = "409",
            description = "You have said yes already, it is over, by their terms as they are now the two cannot be"
                    + " brought together any more, or the mentor has no place left")
    public Uni<ProposalView> accept(@PathParam("id") UUID id) {
        return view(answerProposal.accept(new ProposalId(id), me()));
    }

    @POST
    @Path("/{id}/decline")
    @Operation(
            summary = "Say no",
            description = "The other is told that it will not come about, not why. The next best is proposed, if any.")
    @APIResponse(responseCode = "200", description = "Said")
    @APIResponse(responseCode = "404", description = "There is none, or it is between others")
    @APIResponse(responseCode = "409", description = "It is over, or has come about")
    public Uni<ProposalView> decline(@PathParam("id") UUID id, @Valid @Nullable DeclineBody body) {
        DeclineReason reason = body == null ? DeclineReason.NOT_SAID : body.said();
        return view(answerProposal.decline(new ProposalId(id), me(), reason));
    }

    private Uni<ProposalView> view(Uni<Proposal> proposal) {
        FacultyId me = me();
        return proposal.chain(one -> evidence.now().map(known -> ProposalView.of(one, me, known.population())));
    }

    private FacultyId me() {
        return new FacultyId(caller.requirePerson());
    }
}
