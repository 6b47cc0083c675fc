package org.facultyaffairs.profile.csv;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.facultyaffairs.chassis.http.Refusal;
import org.facultyaffairs.chassis.http.Refusal.Violation;

/**
 * A table with a header, read whole before anything is done with it: what is no table is refused, and nothing changed.
 *
 * @param rows those with as many cells as the header has columns
 * @param misshapen the others, each with its problem
 */
public record CsvTable(List<CsvRow> rows, List<CellProblem> misshapen) {

    /** More is refused: split the file. */
    public static final int MOST_ROWS = 20_000;

    /** Larger files are refused before they are read. */
    public static final int MOST_BYTES = 10 * 1024 * 1024;

    private static final Pattern LINE = Pattern.compile("line: ?(\\d+)");

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setIgnoreEmptyLines(true)
            .setIgnoreSurroundingSpaces(true)
            .get();

    public CsvTable {
        rows = List.copyOf(rows);
        misshapen = List.copyOf(misshapen);
    }

    /** How many rows the file has under its header. */
    public int size() {
        return rows.size() + misshapen.size();
    }

    /**
     * Reads a file.
     *
     * @param columns those that the header must name, in any order
     * @param more those that it may name besides
     * @throws Refusal 413 when it is too large, 400 when it is no such table
     */
    public static CsvTable read(byte[] file, List<String> columns, Set<String> more) {
        if (file.length > MOST_BYTES) {
            throw Refusal.tooLarge("csv-too-large", "A file has 10 MiB at most; split it.");
        }
        try (CSVParser parser = CSVParser.parse(new StringReader(text(file)), FORMAT)) {
            var lines = parser.iterator();
            if (!lines.hasNext()) {
                throw Refusal.malformed("csv-empty", "The file is empty; its first line names the columns.");
            }
            List<String> header = lines.next().toList();
            checkHeader(header, columns, more);
            return readRows(parser, header);
        } catch (UncheckedIOException | IOException broken) {
            throw Refusal.malformed(
                    "malformed-csv",
                    "The file is no readable CSV (RFC 4180): a quote is out of place" + place(broken) + ".");
        }
    }

    /** The parser tells the line in its words only, which may quote nothing of the file. */
    private static String place(Exception broken) {
        Matcher line = LINE.matcher(String.valueOf(broken.getMessage()));
        return line.find() ? " in or before line " + line.group(1) : "";
    }

    private static CsvTable readRows(CSVParser parser, List<String> header) {
        List<CsvRow> rows = new ArrayList<>();
        List<CellProblem> misshapen = new ArrayList<>();
        for (CSVRecord line : parser) {
            long number = parser.getCurrentLineNumber();
            if (rows.size() + misshapen.size() == MOST_ROWS) {
                throw Refusal.tooLarge("too-many-rows", "A file has 20,000 rows at most; split it.");
            }
            if (line.size() == header.size()) {
                rows.add(new CsvRow(number, cells(header, line)));
            } else {
                misshapen.add(new CellProblem(
                        number,
                        CellProblem.WHOLE_ROW,
                        "The row has %d cells, the header %d columns.".formatted(line.size(), header.size())));
            }
        }
        return new CsvTable(rows, misshapen);
    }

    private static Map<String, String> cells(List<String> header, CSVRecord line) {
        Map<String, String> cells = new HashMap<>();
        for (int i = 0; i < header.size(); i++) {
            cells.put(header.get(i), line.get(i).strip());
        }
        return cells;
    }

    private static void checkHeader(List<String> header, List<String> columns, Set<String> more) {
        List<Violation> violations = new ArrayList<>();
        for (String column : columns) {
            if (!header.contains(column)) {
                violations.add(new Violation(column, "This column is missing."));
            }
        }
        for (String column : header) {
            if (!columns.contains(column) && !more.contains(column)) {
                violations.add(new Violation(column, "Nobody knows this column."));
            }
        }
        if (Set.copyOf(header).size() < header.size()) {
            violations.add(new Violation(CellProblem.WHOLE_ROW, "A column is named twice."));
        }
        if (!violations.isEmpty()) {
            throw Refusal.malformed(
                    "csv-header", "The first line names other columns than " + String.join(",", columns), violations);
        }
    }

    private static String text(byte[] file) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (CharacterCodingException foreign) {
            throw Refusal.malformed("csv-not-utf8", "The file is not written in UTF-8.");
        }
    }
}
