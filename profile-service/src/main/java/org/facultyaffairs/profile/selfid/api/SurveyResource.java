package org.facultyaffairs.profile.selfid.api;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.facultyaffairs.profile.csv.CellProblem;
import org.facultyaffairs.profile.selfid.ImportSelfIdentifications;
import org.facultyaffairs.profile.selfid.SurveyTally;

/** Consented answers of an earlier survey: in, and never out again. */
@Path("/v1/self-identification-imports")
@Tag(name = "Imports")
@Produces(MediaType.APPLICATION_JSON)
public class SurveyResource {

    private static final String EXAMPLE = """
            employeeNumber,gender,raceEthnicity,disability,firstGeneration,veteran,consentPurpose,consentGivenOn,consentTextVersion,consentReference
            E0011,MAN,HISPANIC_OR_LATINO|WHITE,NO,YES,PREFER_NOT_TO_SAY,AGGREGATE_EQUITY_AND_SLATE_CHECKS,2026-03-01,2025-2,survey-2026/88
            """;

    private final ImportSelfIdentifications importSelfIdentifications;

    SurveyResource(ImportSelfIdentifications importSelfIdentifications) {
        this.importSelfIdentifications = importSelfIdentifications;
    }

    /** Counts and places, nothing of what was answered. */
    @Schema(name = "SelfIdentificationImport")
    public record SurveyView(
            int rows,
            int given,
            int unchanged,

            @Schema(description = "People who have answered or withdrawn themselves: their own word stands.")
            int keptOwn,

            int rejected,
            List<CellProblem> errors) {

        static SurveyView of(SurveyTally tally) {
            return new SurveyView(
                    tally.rows(), tally.given(), tally.unchanged(), tally.keptOwn(), tally.rejected(), tally.errors());
        }
    }

    @POST
    @Consumes("text/csv")
    @RolesAllowed("hr-integration")
    @Operation(
            summary = "Take over consented answers of an earlier survey; nobody reads them back",
            description = "An empty answer was not asked. Several of `raceEthnicity` are joined by `|`.")
    @APIResponse(responseCode = "200", description = "Done; counts and the places of bad rows")
    @APIResponse(responseCode = "400", description = "No readable CSV with these columns; nothing was changed")
    @APIResponse(responseCode = "413", description = "Too large; nothing was changed")
    public Uni<SurveyView> run(
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = "text/csv",
                                            schema = @Schema(type = SchemaType.STRING),
                                            example = EXAMPLE))
                    byte[] file) {
        return importSelfIdentifications.run(file).map(SurveyView::of);
    }
}
