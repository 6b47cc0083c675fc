package org.facultyaffairs.profile.hrimport.api;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.facultyaffairs.chassis.http.Versioned;
import org.facultyaffairs.profile.hrimport.FacultyImport;
import org.jspecify.annotations.Nullable;

/** What came of a file; the four counts add up to the rows once it is finished. */
@Schema(name = "FacultyImport")
public record ImportView(
        UUID id,
        long version,
        FacultyImport.State state,
        boolean dryRun,
        @Schema(examples = "397") int rows,
        @Schema(examples = "12") int created,
        @Schema(examples = "3") int changed,
        @Schema(examples = "380") int unchanged,
        @Schema(examples = "2") int rejected,
        Instant startedAt,
        @Nullable Instant finishedAt,

        @Schema(description = "The subject of the token that sent it.")
        String startedBy)
        implements Versioned {

    static ImportView of(FacultyImport done) {
        return new ImportView(
                done.id(),
                done.version(),
                done.state(),
                done.dryRun(),
                done.rowCount(),
                done.created(),
                done.changed(),
                done.unchanged(),
                done.rejected(),
                done.startedAt(),
                done.finishedAt(),
                done.startedBy());
    }
}
