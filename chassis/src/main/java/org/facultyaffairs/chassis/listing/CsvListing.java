package org.facultyaffairs.chassis.listing;

import io.smallrye.mutiny.Multi;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestMulti;
import org.jspecify.annotations.Nullable;

/** A list as a table (RFC 4180): the names of the columns, then a line for each row. */
public record CsvListing<T>(List<Column<T>> columns) {

    public CsvListing {
        columns = List.copyOf(columns);
    }

    /** One column: its name, and what stands in it, see {@link CsvLine}. */
    public record Column<T>(String name, Function<T, @Nullable Object> cell) {}

    public static <T> Column<T> column(String name, Function<T, @Nullable Object> cell) {
        return new Column<>(name, cell);
    }

    /** The table as it is sent, to be kept under a name; rows that fail before the first are still a plain refusal. */
    public Multi<String> of(Multi<T> rows, String name) {
        return RestMulti.fromMultiData(lines(rows))
                .header("Content-Disposition", "attachment; filename=\"%s.csv\"".formatted(name))
                .build();
    }

    /** The lines, the first with the header before it. */
    Multi<String> lines(Multi<T> rows) {
        AtomicBoolean begun = new AtomicBoolean();
        return rows.map(row -> begun.getAndSet(true) ? line(row) : header() + line(row))
                .onCompletion()
                .ifEmpty()
                .continueWith(header());
    }

    private String header() {
        return CsvLine.of(columns.stream().map(Column::name).toArray());
    }

    private String line(T row) {
        return CsvLine.of(
                columns.stream().map(column -> column.cell().apply(row)).toArray());
    }
}
