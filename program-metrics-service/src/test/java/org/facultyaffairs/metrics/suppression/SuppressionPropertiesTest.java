package org.facultyaffairs.metrics.suppression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

class SuppressionPropertiesTest {

    private final Suppression page = new Suppression(Threshold.ANALYSTS_PAGE);

    @Provide
    Arbitrary<CountTable> tables() {
        return Arbitraries.frequencyOf(
                Tuple.of(3, SmallTables.upTo(2, 3, 8)),
                Tuple.of(3, SmallTables.upTo(3, 2, 8)),
                Tuple.of(1, SmallTables.upTo(5, 1, 12)));
    }

    @Property(tries = 300)
    void afterSuppressionNoHiddenCountCanBeWorkedOut(@ForAll("tables") CountTable table) {
        PublishedTable shown = page.protect(table);

        assertThat(table.cells().filter(cell -> page.threshold().isSmall(table.count(cell))))
                .allMatch(shown::isHidden);
        assertNothingCanBeWorkedOut(table, shown);
    }

    @Provide
    Arbitrary<SelectionTable> selections() {
        return Arbitraries.longs()
                .between(0, 9)
                .list()
                .ofSize(2)
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(groups -> new SelectionTable(IntStream.range(0, groups.size())
                        .mapToObj(i -> selection(
                                "g" + i, groups.get(i).get(0), groups.get(i).get(1)))
                        .toList()));
    }

    private static Selection selection(String name, long selected, long others) {
        return new Selection(name, selected, selected + others);
    }

    @Property(tries = 300)
    void afterSuppressionNoOutcomeCanBeWorkedOut(@ForAll("selections") SelectionTable selections) {
        CountTable table = selections.counts();
        PublishedSelections shown = page.protect(selections);

        for (int i = 0; i < selections.groups().size(); i++) {
            Selection group = selections.groups().get(i);
            PublishedSelection row = shown.groups().get(i);
            boolean telling = group.selected() == 0 || group.selected() == group.eligible();
            if (page.threshold().isSmall(group.selected()) || (telling && group.eligible() > 0)) {
                assertThat(row.selected()).isEmpty();
                assertThat(row.isShown()).isFalse();
            }
        }
        assertNothingCanBeWorkedOut(
                table, new PublishedTable(table.rows(), table.columns(), all(shown), shown.withheld()));
    }

    private static List<List<OptionalLong>> all(PublishedSelections shown) {
        return Stream.concat(shown.groups().stream(), Stream.of(shown.everybody()))
                .map(row -> List.of(row.selected(), row.notSelected(), row.eligible()))
                .toList();
    }

    private void assertNothingCanBeWorkedOut(CountTable table, PublishedTable shown) {
        Assume.that(shown.withheld().isEmpty());
        Set<Cell> hidden = hidden(shown, table);

        Map<Cell, FeasibleInterval> possible = ConsistentTables.intervals(table, hidden, 5);

        assertThat(possible.keySet()).isEqualTo(hidden);
        assertThat(possible).allSatisfy((cell, interval) -> assertThat(interval.width())
                .as("%s of %s", cell, SmallTables.describe(table))
                .isGreaterThanOrEqualTo(5));
    }

    @Property(tries = 300)
    void whatIsShownOfEverybodyDoesNotDependOnTheGroups(@ForAll("selections") SelectionTable selections) {
        long selected =
                selections.groups().stream().mapToLong(Selection::selected).sum();
        long eligible =
                selections.groups().stream().mapToLong(Selection::eligible).sum();
        SelectionTable ungrouped = new SelectionTable(List.of(new Selection("one", selected, eligible)));

        assertThat(page.protect(selections).everybody())
                .isEqualTo(page.protect(ungrouped).everybody());
    }

    @Provide
    Arbitrary<CountTable> largerTables() {
        return SmallTables.upTo(8, 6, 60);
    }

    @Property(tries = 200)
    void largerTablesForExportPassTheAuditToo(@ForAll("largerTables") CountTable table) {
        Suppression export = new Suppression(Threshold.EXPORT);
        PublishedTable shown = export.protect(table);

        assertThat(table.cells().filter(cell -> export.threshold().isSmall(table.count(cell))))
                .allMatch(shown::isHidden);
        assertThat(Audit.of(table, hidden(shown, table), export.threshold()).findings())
                .isEmpty();
    }

    @Property(tries = 200)
    void eachFurtherHiddenCountIsNeeded(@ForAll("largerTables") CountTable table) {
        BitSet interior = table.indicesOf(table.interior().toList());
        BitSet small = table.indicesOf(table.interior()
                .filter(cell -> page.threshold().isSmall(table.count(cell)))
                .toList());

        Optional<BitSet> hidden = Complement.of(CountNetwork.of(table), page.threshold(), small, interior);

        Assume.that(hidden.isPresent());
        BitSet further = hidden.get();
        further.andNot(small);
        further.stream().forEach(shownAgain -> {
            Set<Cell> others = table.cellsAt(further);
            others.addAll(table.cellsAt(small));
            others.remove(table.cellAt(shownAgain));
            assertThat(Audit.of(table, others, page.threshold()).passed()).isFalse();
        });
    }

    @Property(tries = 200)
    void onlyTablesOfTooFewPeopleAreWithheld(@ForAll("tables") CountTable table) {
        assertThat(page.protect(table).withheld().isPresent())
                .isEqualTo(page.threshold().isSmall(table.total()));
    }

    @Property(tries = 200)
    void whatIsShownIsTrue(@ForAll("tables") CountTable table) {
        PublishedTable shown = page.protect(table);

        assertThat(table.cells().filter(cell -> !shown.isHidden(cell)))
                .allSatisfy(cell -> assertThat(shown.counts().get(cell.row()).get(cell.column()))
                        .hasValue(table.count(cell)));
    }

    private static Set<Cell> hidden(PublishedTable shown, CountTable table) {
        return table.cells().filter(shown::isHidden).collect(Collectors.toSet());
    }
}
