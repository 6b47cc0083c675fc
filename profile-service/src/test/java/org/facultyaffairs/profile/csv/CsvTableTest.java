package org.facultyaffairs.profile.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.facultyaffairs.chassis.http.Refusal;
import org.junit.jupiter.api.Test;

class CsvTableTest {

    @Test
    void columnsComeInAnyOrderAndCellsLoseTheirBlanks() {
        CsvTable table = read("b,a\r\n 2 ,\"x, y\"\r\n");

        assertThat(table.rows()).hasSize(1);
        assertThat(table.rows().get(0).line()).isEqualTo(2);
        assertThat(table.rows().get(0).cell("a")).isEqualTo("x, y");
        assertThat(table.rows().get(0).cell("b")).isEqualTo("2");
        assertThat(table.rows().get(0).cell("c")).isEmpty();
    }

    @Test
    void aRowOfAnotherLengthIsNamedByItsLineAndStopsNobody() {
        CsvTable table = read("a,b\n1,2\n3\n5,6");

        assertThat(table.rows()).extracting(CsvRow::line).containsExactly(2L, 4L);
        assertThat(table.misshapen()).extracting(CellProblem::line).containsExactly(3L);
        assertThat(table.size()).isEqualTo(3);
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheFirstColumn() {
        assertThat(read("\ufeffa,b\n1,2\n").rows()).hasSize(1);
    }

    @Test
    void whatIsNoSuchTableIsRefused() {
        assertRefused("csv-empty", () -> read(""));
        assertRefused("csv-header", () -> read("a\n1\n"));
        assertRefused("csv-header", () -> read("a,b,d\n1,2,3\n"));
        assertRefused("csv-header", () -> read("a,b,b\n1,2,3\n"));
        assertRefused("malformed-csv", () -> read("a,b\n\"1,2\n"));
        assertRefused("malformed-csv", () -> read("a,b\n\"1\"x,2\n"));
        assertRefused("csv-not-utf8", () -> CsvTable.read(new byte[] {'a', (byte) 0xff}, List.of("a"), Set.of()));
        assertRefused("csv-too-large", () -> CsvTable.read(new byte[CsvTable.MOST_BYTES + 1], List.of("a"), Set.of()));
        assertRefused("too-many-rows", () -> read("a,b\n" + "1,2\n".repeat(CsvTable.MOST_ROWS + 1)));
    }

    @Test
    void aQuoteOutOfPlaceIsFoundByItsLine() {
        assertThatThrownBy(() -> read("a,b\n1,2\n\"3\"x,4\n")).hasMessageContaining("line 3");
    }

    private static CsvTable read(String text) {
        return CsvTable.read(text.getBytes(StandardCharsets.UTF_8), List.of("a", "b"), Set.of("c"));
    }

    private static void assertRefused(String code, ThrowingCallable reading) {
        assertThatThrownBy(reading).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }
}
