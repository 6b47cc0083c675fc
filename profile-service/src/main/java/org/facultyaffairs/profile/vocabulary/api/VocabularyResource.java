package org.facultyaffairs.profile.vocabulary.api;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.facultyaffairs.chassis.http.Page;
import org.facultyaffairs.profile.vocabulary.Term;
import org.facultyaffairs.profile.vocabulary.Vocabularies;

/** The controlled words. */
@Path("/v1/vocabularies")
@Tag(name = "Vocabularies", description = "The words that people describe themselves with")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
public class VocabularyResource {

    private final Vocabularies vocabularies;

    VocabularyResource(Vocabularies vocabularies) {
        this.vocabularies = vocabularies;
    }

    /** One vocabulary, whole. */
    @Schema(name = "Vocabulary")
    public record VocabularyView(
            @Schema(examples = "interests") String name, List<Term> terms) {}

    @GET
    @Operation(summary = "The names of all vocabularies")
    public Page<String> names() {
        return new Page<>(vocabularies.names(), null);
    }

    @GET
    @Path("/{name}")
    @Operation(summary = "One vocabulary with all its terms")
    @APIResponse(responseCode = "200", description = "The terms")
    @APIResponse(responseCode = "404", description = "There is none of that name")
    public VocabularyView get(@PathParam("name") @Parameter(example = "interests") String name) {
        return new VocabularyView(name, vocabularies.require(name));
    }
}
