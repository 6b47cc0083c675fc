package org.facultyaffairs.matching.enrollment.api;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.facultyaffairs.chassis.http.Answers;
import org.facultyaffairs.chassis.http.Caller;
import org.facultyaffairs.chassis.http.Page;
import org.facultyaffairs.chassis.http.Paging;
import org.facultyaffairs.chassis.listing.WholeList;
import org.facultyaffairs.matching.enrollment.ChangeEnrollment;
import org.facultyaffairs.matching.enrollment.Enroll;
import org.facultyaffairs.matching.enrollment.EnrollmentId;
import org.facultyaffairs.matching.enrollment.EnrollmentList;
import org.facultyaffairs.matching.enrollment.LeaveProgram;
import org.facultyaffairs.matching.enrollment.Reader;
import org.facultyaffairs.matching.people.FacultyId;
import org.facultyaffairs.matching.program.ProgramId;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Who takes part in a programme. */
@Path("/v1/programs/{id}/enrollments")
@Authenticated
@Tag(name = "Enrolments", description = "Who takes part in a programme, as mentee or mentor, by their own word")
@Produces(MediaType.APPLICATION_JSON)
public class EnrollmentResource {

    private final Enroll enroll;
    private final ChangeEnrollment changeEnrollment;
    private final LeaveProgram leaveProgram;
    private final EnrollmentList enrollments;
    private final EnrollmentPatch patch;
    private final Caller caller;

    EnrollmentResource(
            Enroll enroll,
            ChangeEnrollment changeEnrollment,
            LeaveProgram leaveProgram,
            EnrollmentList enrollments,
            EnrollmentPatch patch,
            Caller caller) {
        this.enroll = enroll;
        this.changeEnrollment = changeEnrollment;
        this.leaveProgram = leaveProgram;
        this.enrollments = enrollments;
        this.patch = patch;
        this.caller = caller;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Who takes part, in a stable order", description = """
                    The office sees everybody; everybody sees their own, and who is enrolled as mentor, so that they can
                    be wished for; mentors see also who is enrolled as mentee. Needs, lists, limits and free times are
                    for the person and the office. As `text/csv` or `application/x-ndjson` the whole list is streamed.""")
    @APIResponse(responseCode = "200", description = "A page of them")
    @APIResponse(responseCode = "400", description = "A filter, the limit or the cursor cannot be understood")
    @APIResponse(responseCode = "404", description = "There is no such programme")
    public Uni<Page<EnrollmentView>> list(
            @PathParam("id") UUID id, @Valid @BeanParam EnrollmentQuery query, @BeanParam Paging paging) {
        return page(id, query, reader(), paging);
    }

    @GET
    @Produces("text/csv;qs=0.5")
    public Multi<String> table(@PathParam("id") UUID id, @Valid @BeanParam EnrollmentQuery query) {
        return EnrollmentCsv.TABLE.of(lines(id, query), "enrollments");
    }

    @GET
    @Produces("application/x-ndjson;qs=0.4")
    public Multi<EnrollmentView> lines(@PathParam("id") UUID id, @Valid @BeanParam EnrollmentQuery query) {
        Reader reader = reader();
        return WholeList.of(paging -> page(id, query, reader, paging));
    }

    private Uni<Page<EnrollmentView>> page(UUID id, EnrollmentQuery query, Reader reader, Paging paging) {
        return enrollments
                .list(new ProgramId(id), query.filter(), reader, paging)
                .map(page -> page.map(named -> EnrollmentView.of(named, reader)));
    }

    @POST
    @Operation(summary = "Enrol, or as the office ask somebody to", description = """
                    Whom the office asks is INVITED, and takes part once they accept by PATCH: nobody is enrolled by
                    edict. Where the office holds somebody's word in writing, it says so in `consent`, and they take
                    part at once; they can leave at any time. One may be mentee and mentor in the same programme, once each.""")
    @APIResponse(
            responseCode = "201",
            description = "Enrolled, or invited",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = EnrollmentView.class)))
    @APIResponse(responseCode = "400", description = "Something is missing or has a form that cannot be read")
    @APIResponse(responseCode = "403", description = "Only the office can ask others")
    @APIResponse(responseCode = "404", description = "There is no such programme")
    @APIResponse(responseCode = "409", description = "The programme is closed, or they take part in this role already")
    @APIResponse(responseCode = "422", description = """
                    Not one of the days of enrolment, nobody of the faculty, or terms that cannot be so: a negative
                    capacity, or a list with strangers (who, is said), with oneself, or with somebody twice.""")
    public Uni<RestResponse<EnrollmentView>> enroll(@PathParam("id") UUID id, @NotNull @Valid EnrollmentBody body) {
        Reader reader = reader();
        UUID person = body.facultyId() == null ? caller.requirePerson() : body.facultyId();
        return enroll.enroll(
                        new Enroll.Wish(
                                new ProgramId(id),
                                new FacultyId(person),
                                body.role(),
                                body.terms(),
                                body.writtenConsent()),
                        reader)
                .chain(made -> view(id, made.id(), reader))
                .map(view -> Answers.created("/v1/programs/%s/enrollments/%s".formatted(id, view.id()), view));
    }

    @GET
    @Path("/{eid}")
    @Operation(summary = "One enrolment, as far as I may see it")
    @APIResponse(responseCode = "200", description = "As it is now")
    @APIResponse(responseCode = "404", description = "There is none, or none that I may know of")
    public Uni<EnrollmentView> get(@PathParam("id") UUID id, @PathParam("eid") UUID eid) {
        return view(id, eid, reader());
    }

    @PATCH
    @Path("/{eid}")
    @Consumes({"application/merge-patch+json", "application/json"})
    @Operation(
            summary = "Accept an invitation, or write the terms anew; If-Match is required",
            description = "A merge patch (RFC 7396); `null` takes a value away. `status` ENROLLED accepts, and only the"
                    + " person can say it.")
    @APIResponse(responseCode = "200", description = "As it is now")
    @APIResponse(responseCode = "400", description = "A field is unknown or has a form that cannot be read")
    @APIResponse(responseCode = "403", description = "Somebody else's, or the office accepts for somebody")
    @APIResponse(responseCode = "404", description = "There is none, or none that I may know of")
    @APIResponse(responseCode = "409", description = "The programme is closed, or they have left")
    @APIResponse(responseCode = "412", description = "Changed since it was read")
    @APIResponse(responseCode = "422", description = "Terms that cannot be so; see enrolling")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Uni<EnrollmentView> change(
            @PathParam("id") UUID id,
            @PathParam("eid") UUID eid,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = "application/merge-patch+json",
                                            schema = @Schema(implementation = EnrollmentPatch.Body.class)))
                    @NotNull
                    JsonNode body) {
        Reader reader = reader();
        return changeEnrollment
                .change(new ProgramId(id), new EnrollmentId(eid), now -> patch.apply(now, body), reader, ifMatch)
                .chain(changed -> view(id, eid, reader));
    }

    @DELETE
    @Path("/{eid}")
    @Operation(
            summary = "Leave the programme, or say no to the office; If-Match is required",
            description = "Always possible, and without a reason.")
    @APIResponse(responseCode = "204", description = "Left")
    @APIResponse(responseCode = "403", description = "Somebody else's")
    @APIResponse(responseCode = "404", description = "There is none, or none that I may know of")
    @APIResponse(responseCode = "409", description = "They have left already")
    @APIResponse(responseCode = "412", description = "Changed since it was read")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Uni<Void> leave(
            @PathParam("id") UUID id, @PathParam("eid") UUID eid, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return leaveProgram.leave(new ProgramId(id), new EnrollmentId(eid), reader(), ifMatch);
    }

    private Uni<EnrollmentView> view(UUID program, UUID enrollment, Reader reader) {
        return enrollments
                .require(new ProgramId(program), new EnrollmentId(enrollment), reader)
                .map(named -> EnrollmentView.of(named, reader));
    }

    /** Somebody of the office may have no faculty id; everybody else is a person, and no machine. */
    private Reader reader() {
        return caller.has("program-manager")
                ? new Reader(
                        caller.person().map(FacultyId::new).orElse(null),
                        true,
                        caller.person().map(UUID::toString).orElseGet(caller::subject))
                : new Reader(
                        new FacultyId(caller.requirePerson()),
                        false,
                        caller.requirePerson().toString());
    }
}
