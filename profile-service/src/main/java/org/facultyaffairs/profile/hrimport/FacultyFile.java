package org.facultyaffairs.profile.hrimport;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.facultyaffairs.profile.csv.CellProblem;
import org.facultyaffairs.profile.csv.CsvTable;

/**
 * HR's file, read whole: the rows that can be taken over and what is wrong with the others.
 *
 * @param size how many rows it has under its header
 */
record FacultyFile(int size, List<FacultyRow> good, Tally tally) {

    static FacultyFile read(byte[] file) {
        CsvTable table = CsvTable.read(file, FacultyRow.COLUMNS, FacultyRow.MORE_COLUMNS);
        Tally tally = new Tally();
        table.misshapen().forEach(problem -> tally.reject(List.of(problem), ""));
        List<FacultyRow> good = new ArrayList<>();
        Map<String, Long> lines = new HashMap<>();
        for (var cells : table.rows()) {
            FacultyRow row = FacultyRow.read(cells);
            Long earlier = lines.putIfAbsent(row.employeeNumber(), row.line());
            if (!row.problems().isEmpty()) {
                tally.reject(row.problems(), row.employeeNumber());
            } else if (earlier != null) {
                tally.reject(List.of(repeated(row, earlier)), row.employeeNumber());
            } else {
                good.add(row);
            }
        }
        return new FacultyFile(table.size(), good, tally);
    }

    private static CellProblem repeated(FacultyRow row, long earlier) {
        return new CellProblem(row.line(), "employeeNumber", "Line " + earlier + " has the same employee number.");
    }
}
