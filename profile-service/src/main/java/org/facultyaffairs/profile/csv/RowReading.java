package org.facultyaffairs.profile.csv;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads one row cell by cell and gathers all that is wrong with it, so that it can be mended in one go. */
public final class RowReading {

    private final CsvRow row;
    private final List<CellProblem> problems = new ArrayList<>();

    public RowReading(CsvRow row) {
        this.row = row;
    }

    /** Notes what is wrong with a cell; the reason must not repeat a confidential value. */
    public void wrong(String column, String reason) {
        problems.add(new CellProblem(row.line(), column, reason));
    }

    public List<CellProblem> problems() {
        return List.copyOf(problems);
    }

    /** The cell's text, which must be there; a placeholder and a problem when it is not. */
    public String text(String column, int longest) {
        String cell = row.cell(column);
        if (cell.isEmpty()) {
            wrong(column, "It is missing.");
        } else if (cell.length() > longest) {
            wrong(column, "It has more than %d characters.".formatted(longest));
        }
        return cell;
    }

    /** The cell's text, if there is any. */
    public Optional<String> optional(String column) {
        return Optional.of(row.cell(column)).filter(cell -> !cell.isEmpty());
    }

    /** A date, which must be there; day one of time and a problem when it is not. */
    public LocalDate date(String column) {
        try {
            return LocalDate.parse(row.cell(column));
        } catch (DateTimeParseException notADate) {
            wrong(column, "A date is written YYYY-MM-DD.");
            return LocalDate.EPOCH;
        }
    }

    /** One of the constants, upper or lower case; the first and a problem when it is none. */
    public <E extends Enum<E>> E choice(String column, Class<E> type) {
        return choice(column, row.cell(column), type);
    }

    /** The same for a part of a cell. */
    public <E extends Enum<E>> E choice(String column, String written, Class<E> type) {
        String name = written.strip().toUpperCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst()
                .orElseGet(() -> {
                    wrong(column, "One of " + names(type));
                    return type.getEnumConstants()[0];
                });
    }

    private static <E extends Enum<E>> String names(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
    }
}
