package org.facultyaffairs.profile.hrimport.api;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.facultyaffairs.chassis.http.Answers;
import org.facultyaffairs.chassis.http.Caller;
import org.facultyaffairs.chassis.http.Page;
import org.facultyaffairs.chassis.http.Paging;
import org.facultyaffairs.chassis.listing.CsvLine;
import org.facultyaffairs.profile.hrimport.FacultyImports;
import org.facultyaffairs.profile.hrimport.ImportFaculty;
import org.facultyaffairs.profile.hrimport.RowError;
import org.jboss.resteasy.reactive.RestResponse;

/** HR's files. */
@Path("/v1/faculty-imports")
@Tag(name = "Imports", description = "HR's file of people: rehearsed, taken over, and what was wrong with it")
@RolesAllowed({"hr-integration", "program-manager"})
@Produces(MediaType.APPLICATION_JSON)
public class ImportResource {

    private static final String CSV = "text/csv";
    private static final String EXAMPLE = """
            employeeNumber,givenName,familyName,email,orcid,unit,rank,track,rankSince,hiredOn,fte,status,leadershipRole
            E0011,Samuel,Reyes,e0011@som.example.edu,0000-0002-1825-0097,cardiology,ASSOCIATE_PROFESSOR,CLINICIAN_EDUCATOR,2020-07-01,2014-07-01,0.8,ACTIVE,
            """;

    private final ImportFaculty importFaculty;
    private final FacultyImports facultyImports;
    private final Caller caller;

    ImportResource(ImportFaculty importFaculty, FacultyImports facultyImports, Caller caller) {
        this.importFaculty = importFaculty;
        this.facultyImports = facultyImports;
        this.caller = caller;
    }

    @POST
    @Consumes(CSV)
    @Operation(
            summary = "Take over a file of people, or rehearse it",
            description = "Rows that say nothing new change nothing. A bad row is reported with line, column and reason"
                    + " and does not stop the others. At most 20,000 rows, 10 MiB. The units must be known.")
    @APIResponse(
            responseCode = "201",
            description = "Done; what came of it",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ImportView.class)))
    @APIResponse(responseCode = "400", description = "No readable CSV with these columns; nothing was changed")
    @APIResponse(responseCode = "413", description = "Too large; nothing was changed")
    public Uni<RestResponse<ImportView>> run(
            @QueryParam("dryRun") @DefaultValue("false") @Parameter(description = "Only say what would come of it.")
                    boolean dryRun,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = CSV,
                                            schema = @Schema(type = SchemaType.STRING),
                                            example = EXAMPLE))
                    byte[] file) {
        return importFaculty
                .run(file, dryRun, caller.subject())
                .map(ImportView::of)
                .map(view -> Answers.created("/v1/faculty-imports/" + view.id(), view));
    }

    @GET
    @Operation(summary = "All imports, newest first")
    public Uni<Page<ImportView>> list(@BeanParam Paging paging) {
        return facultyImports.list(paging).map(page -> page.map(ImportView::of));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "What came of one import")
    @APIResponse(responseCode = "200", description = "The import")
    @APIResponse(responseCode = "404", description = "There was none")
    public Uni<ImportView> get(@PathParam("id") UUID id) {
        return facultyImports.require(id).map(ImportView::of);
    }

    @GET
    @Path("/{id}/errors")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Why rows were not taken over; as `text/csv` all of them")
    @APIResponse(responseCode = "200", description = "One page")
    @APIResponse(responseCode = "404", description = "There was no such import")
    public Uni<Page<RowError>> errors(@PathParam("id") UUID id, @BeanParam Paging paging) {
        return facultyImports.errors(id, paging);
    }

    @GET
    @Path("/{id}/errors")
    @Produces(CSV + ";qs=0.5")
    public Uni<String> errorsAsTable(@PathParam("id") UUID id) {
        return facultyImports.allErrors(id).map(ImportResource::table);
    }

    private static String table(List<RowError> errors) {
        return errors.stream()
                .map(error -> CsvLine.of(error.line(), error.column(), error.reason(), error.employeeNumber()))
                .collect(Collectors.joining("", CsvLine.of("line", "column", "reason", "employeeNumber"), ""));
    }
}
