package org.facultyaffairs.profile.hrimport;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.facultyaffairs.profile.csv.CellProblem;

/**
 * Why a row was not taken over.
 *
 * @param place among the errors of its import, from 1
 * @param line of the file, the header being line 1
 */
@Schema(name = "ImportError")
public record RowError(
        int place,
        @Schema(examples = "12") long line,
        @Schema(examples = "orcid") String column,
        String reason,
        @Schema(examples = "E0011") String employeeNumber) {

    static RowError of(int place, CellProblem problem, String employeeNumber) {
        return new RowError(place, problem.line(), problem.column(), problem.reason(), employeeNumber);
    }
}
