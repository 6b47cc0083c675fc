package org.facultyaffairs.chassis.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.facultyaffairs.chassis.http.Cursor;
import org.facultyaffairs.chassis.http.Page;
import org.facultyaffairs.chassis.http.Paging;
import org.facultyaffairs.chassis.http.Refusal;
import org.facultyaffairs.chassis.listing.CsvLine;
import org.facultyaffairs.chassis.listing.CsvListing;
import org.facultyaffairs.chassis.listing.WholeList;
import org.junit.jupiter.api.Test;

class WholeListTest {

    private static final CsvListing<Integer> SQUARES = new CsvListing<>(
            List.of(CsvListing.column("number", one -> one), CsvListing.column("square", one -> one * one)));

    private final List<Integer> steps = new ArrayList<>();

    @Test
    void everyPageIsReadOnceAndInOrder() {
        assertThat(numbers(450).collect().asList().await().indefinitely())
                .isEqualTo(IntStream.range(0, 450).boxed().toList());
        assertThat(steps).containsExactly(0, 200, 400);
    }

    @Test
    void aReaderWhoStopsIsReadNoFurther() {
        assertThat(numbers(1000).select().first(3).collect().asList().await().indefinitely())
                .containsExactly(0, 1, 2);
        assertThat(steps).hasSizeLessThan(5);
    }

    @Test
    void aTableHasItsHeaderOnceAndAlsoWithoutRows() {
        assertThat(table(numbers(2))).isEqualTo("number,square\r\n0,0\r\n1,1\r\n");
        assertThat(table(numbers(0))).isEqualTo("number,square\r\n");
    }

    @Test
    void whatIsRefusedHasNoHeader() {
        Multi<Integer> refused =
                WholeList.of(paging -> Uni.createFrom().failure(Refusal.notFound("none", "There is none.")));

        assertThatThrownBy(() -> table(refused)).isInstanceOf(Refusal.class);
    }

    @Test
    void aCellThatASpreadsheetWouldRunIsMadeText() {
        assertThat(CsvLine.of("=1+1", "@x", -2, "a,b", null, List.of("x", "y")))
                .isEqualTo("'=1+1,'@x,-2,\"a,b\",,x|y\r\n");
    }

    private Multi<Integer> numbers(int count) {
        return WholeList.of(paging -> page(paging, count));
    }

    private Uni<Page<Integer>> page(Paging paging, int count) {
        int from = paging.after(1).map(cursor -> (int) cursor.number(0) + 1).orElse(0);
        steps.add(from);
        List<Integer> rows = IntStream.range(from, Math.min(count, from + paging.limit() + 1))
                .boxed()
                .toList();
        return Uni.createFrom().item(Page.cut(rows, paging.limit(), last -> Cursor.of(Integer.toString(last))));
    }

    private static String table(Multi<Integer> rows) {
        return String.join(
                "", SQUARES.of(rows, "squares").collect().asList().await().indefinitely());
    }
}
