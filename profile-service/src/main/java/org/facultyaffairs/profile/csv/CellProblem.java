package org.facultyaffairs.profile.csv;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is wrong with one cell.
 *
 * @param line of the file, the header being line 1
 * @param column the header's word; {@code *} when the row as a whole is at fault
 */
@Schema(name = "RowError")
public record CellProblem(
        @Schema(examples = "12") long line,
        @Schema(examples = "orcid") String column,

        @Schema(examples = "The checksum of this ORCID iD does not match.")
        String reason) {

    /** The column of a problem that no single cell has. */
    public static final String WHOLE_ROW = "*";
}
