package org.facultyaffairs.chassis.listing;

import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.jspecify.annotations.Nullable;

/** One line of a table (RFC 4180). A cell that a spreadsheet would take for a formula gets an apostrophe before it. */
public final class CsvLine {

    private static final String FORMULA_STARTS = "=+-@\t\r";

    private CsvLine() {}

    /** The line with its end; absent values are empty cells, lists are joined by a bar. */
    public static String of(@Nullable Object... values) {
        Object[] cells = Arrays.stream(values).map(CsvLine::cell).toArray();
        return CSVFormat.RFC4180.format(cells) + "\r\n";
    }

    private static String cell(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Number) {
            return value.toString();
        }
        String text = value instanceof Collection<?> many
                ? many.stream().map(String::valueOf).collect(Collectors.joining("|"))
                : value.toString();
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
