package org.facultyaffairs.metrics.suppression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuppressionTest {

    private final Suppression page = new Suppression(Threshold.ANALYSTS_PAGE);
    private final Suppression export = new Suppression(Threshold.EXPORT);

    @ParameterizedTest
    @CsvSource({"0, false", "1, true", "4, true", "5, false"})
    void smallIsFromOneToOneLessThanTheThreshold(long count, boolean small) {
        assertThat(Threshold.ANALYSTS_PAGE.isSmall(count)).isEqualTo(small);
    }

    @Test
    void noThresholdIsUnderFive() {
        assertThatThrownBy(() -> new Threshold(4)).isInstanceOf(IllegalArgumentException.class);
        assertThat(Threshold.EXPORT.k()).isEqualTo(11);
    }

    @Test
    void aTableWithoutSmallCountsIsShownWhole() {
        // When
        PublishedTable shown = page.protect(counts("women", 30, "men", 60));

        // Then
        assertThat(shown.rowTotal("women")).hasValue(30);
        assertThat(shown.count("men", "count")).hasValue(60);
        assertThat(shown.total()).hasValue(90);
        assertThat(shown.withheld()).isEmpty();
    }

    @Test
    void oneSmallGroupTakesTheNextSmallestWithItBecauseTheTotalIsShown() {
        // When
        PublishedTable shown = page.protect(counts("women", 30, "men", 60, "non-binary", 2));

        // Then
        assertThat(hiddenRows(shown)).containsExactly("women", "non-binary");
        assertThat(shown.total()).hasValue(92);
    }

    @Test
    void twoSmallGroupsThatAddUpToLittleNeedAThird() {
        // Given: hiding 1 and 2 alone would tell that neither exceeds 3
        PublishedTable shown = page.protect(counts("a", 1, "b", 2, "c", 40, "d", 50));

        // Then
        assertThat(hiddenRows(shown)).containsExactly("a", "b", "c");
    }

    @Test
    void theExportHidesMoreThanThePage() {
        // Given
        CountTable table = counts("women", 30, "men", 60, "unknown", 9);

        // Then
        assertThat(hiddenRows(page.protect(table))).isEmpty();
        assertThat(hiddenRows(export.protect(table))).containsExactly("women", "unknown");
    }

    @Test
    void fewerThanTheThresholdInAllAreNotTabulated() {
        // When
        PublishedTable shown = page.protect(counts("women", 2, "men", 0, "unknown", 2));

        // Then
        assertThat(shown.withheld()).contains("Fewer than 5 people in all.");
        assertThat(hiddenRows(shown)).hasSize(3);
        assertThat(shown.total()).isEmpty();
    }

    @Test
    void nobodyAtAllIsShownAsNobody() {
        assertThat(page.protect(counts("women", 0, "men", 0)).total()).hasValue(0);
    }

    @Test
    void aSmallCountInsideATableIsProtectedByARectangle() {
        // Given
        CountTable table = CountTable.of(
                List.of("women", "men"),
                List.of("assistant", "associate", "professor"),
                List.of(List.of(40L, 30L, 3L), List.of(50L, 60L, 70L)));

        // When
        PublishedTable shown = page.protect(table);

        // Then
        assertThat(hidden(shown, table))
                .containsExactlyInAnyOrder(new Cell(0, 2), new Cell(0, 1), new Cell(1, 1), new Cell(1, 2));
        assertThat(shown.rowTotal("women")).hasValue(73);
        assertThat(shown.columnTotal("professor")).hasValue(73);
    }

    @Test
    void aRateIsHiddenWithTheCountFromWhichItIsMade() {
        // Given: the three not selected follow from 17 of 20
        SelectionTable table = new SelectionTable(List.of(
                new Selection("women", 17, 20), new Selection("men", 30, 60), new Selection("unknown", 20, 40)));

        // When
        PublishedSelections shown = page.protect(table);

        // Then
        assertThat(hiddenGroups(shown)).containsExactly("women", "unknown");
        assertThat(shown.groups().get(0).eligible()).hasValue(20);
        assertThat(shown.everybody().selected()).hasValue(67);
    }

    @ParameterizedTest
    @CsvSource({"0", "20"})
    void aGroupOfWhichNoneOrAllWereSelectedIsHidden(long selected) {
        // When
        PublishedSelections shown = page.protect(new SelectionTable(List.of(
                new Selection("women", selected, 20), new Selection("men", 30, 60), new Selection("unknown", 20, 40))));

        // Then
        assertThat(hiddenGroups(shown)).contains("women").hasSize(2);
    }

    @Test
    void whereNobodyWasSelectedAtAllNoGroupsOutcomeIsShown() {
        // When
        PublishedSelections shown =
                page.protect(new SelectionTable(List.of(new Selection("women", 0, 20), new Selection("men", 0, 60))));

        // Then
        assertThat(shown.everybody().selected()).isEmpty();
        assertThat(shown.everybody().notSelected()).isEmpty();
        assertThat(hiddenGroups(shown)).containsExactly("women", "men");
        assertThat(shown.everybody().eligible()).hasValue(80);
    }

    @Test
    void anEmptyGroupGivesNothingAway() {
        // When
        PublishedSelections shown = page.protect(new SelectionTable(
                List.of(new Selection("women", 10, 20), new Selection("men", 30, 60), new Selection("unknown", 0, 0))));

        // Then
        assertThat(hiddenGroups(shown)).isEmpty();
        assertThat(shown.groups().get(2).eligible()).hasValue(0);
    }

    @Test
    void tablesOfTheSamePeopleHideTheSameTotals() {
        // Given: 4 of 120 were selected, divided by gender and by rank
        PublishedSelections byGender =
                page.protect(new SelectionTable(List.of(new Selection("women", 1, 50), new Selection("men", 3, 70))));
        PublishedSelections byRank = page.protect(new SelectionTable(List.of(
                new Selection("assistant", 0, 60),
                new Selection("associate", 2, 40),
                new Selection("professor", 2, 20))));

        // Then
        assertThat(byGender.everybody()).isEqualTo(byRank.everybody());
        assertThat(byGender.everybody().selected()).isEmpty();
        assertThat(byGender.everybody().eligible()).hasValue(120);
    }

    @Test
    void theWholeOfAPublishedTableNeverHoldsAHiddenNumber() {
        // When
        PublishedTable shown = page.protect(counts("women", 3_333, "men", 7_777, "non-binary", 2));

        // Then: 3,333 is hidden to protect 2
        assertThat(shown.toString()).contains("7777").doesNotContain("3333");
    }

    @Test
    void whatIsNoTableIsRefused() {
        assertThatThrownBy(() -> CountTable.of(List.of("a", "a"), List.of("c"), List.of(List.of(1L), List.of(1L))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CountTable.of(List.of("a"), List.of("c"), List.of(List.of(-1L))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CountTable.of(List.of("a"), List.of("c"), List.of(List.of(1L, 2L))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CountTable.of(List.of("a"), List.of(), List.of(List.of())))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Selection("a", 3, 2)).isInstanceOf(IllegalArgumentException.class);
    }

    private static CountTable counts(Object... labelsAndCounts) {
        Map<String, Long> counts = new LinkedHashMap<>();
        for (int i = 0; i < labelsAndCounts.length; i += 2) {
            counts.put((String) labelsAndCounts[i], ((Integer) labelsAndCounts[i + 1]).longValue());
        }
        return CountTable.byGroup(counts);
    }

    private static List<String> hiddenRows(PublishedTable shown) {
        return shown.rows().stream()
                .filter(row -> shown.rowTotal(row).isEmpty())
                .toList();
    }

    private static List<String> hiddenGroups(PublishedSelections shown) {
        return shown.groups().stream()
                .filter(group -> !group.isShown())
                .map(PublishedSelection::group)
                .toList();
    }

    private static Set<Cell> hidden(PublishedTable shown, CountTable table) {
        return table.cells().filter(shown::isHidden).collect(Collectors.toSet());
    }
}
