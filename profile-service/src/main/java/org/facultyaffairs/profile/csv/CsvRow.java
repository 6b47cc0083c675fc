package org.facultyaffairs.profile.csv;

import java.util.Map;

/** One row as it stands in the file. */
public record CsvRow(long line, Map<String, String> cells) {

    public CsvRow {
        cells = Map.copyOf(cells);
    }

    /** A cell without its surrounding blanks; empty when the file has no such column. */
    public String cell(String column) {
        return cells.getOrDefault(column, "");
    }
}
