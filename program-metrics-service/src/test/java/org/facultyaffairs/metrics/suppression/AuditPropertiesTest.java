package org.facultyaffairs.metrics.suppression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class AuditPropertiesTest {

    private static final Threshold FIVE = Threshold.ANALYSTS_PAGE;

    @Provide
    Arbitrary<SmallTables.Hiding> hidings() {
        return Arbitraries.oneOf(
                SmallTables.hidings(3, 3, 1), SmallTables.hidings(2, 3, 3), SmallTables.hidings(3, 2, 3));
    }

    @Property(tries = 400)
    void theBoundsAreThoseOfAllConsistentTables(@ForAll("hidings") SmallTables.Hiding hiding) {
        assertThat(attack(hiding.table(), hiding.hidden()))
                .isEqualTo(ConsistentTables.intervals(hiding.table(), hiding.hidden()));
    }

    @Property(tries = 400)
    void whatFollowsByAdditionIsASingleNumberAndIsFound(@ForAll("hidings") SmallTables.Hiding hiding) {
        Map<Cell, FeasibleInterval> possible = ConsistentTables.intervals(hiding.table(), hiding.hidden());

        BitSet derivable = Equations.of(
                        CountNetwork.of(hiding.table()), hiding.table().indicesOf(hiding.hidden()))
                .derivable();

        assertThat(possible).allSatisfy((cell, interval) -> {
            if (hiding.table().cellsAt(derivable).contains(cell)) {
                assertThat(interval.width()).isZero();
            }
        });
        assertThat(Audit.of(hiding.table(), hiding.hidden(), FIVE).findings().stream()
                        .map(Audit.Finding::cell)
                        .collect(Collectors.toSet()))
                .isEqualTo(possible.entrySet().stream()
                        .filter(entry -> entry.getValue().width() < 5)
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet()));
    }

    @Property(tries = 400)
    void farFromZeroOnlyAdditionHelpsTheAttacker(@ForAll("hidings") SmallTables.Hiding hiding) {
        CountTable lifted = CountTable.of(
                hiding.table().rows(),
                hiding.table().columns(),
                hiding.table().rows().stream()
                        .map(row -> hiding.table().columns().stream()
                                .map(column -> 1_000L)
                                .toList())
                        .toList());

        assertThat(Audit.of(lifted, hiding.hidden(), FIVE).findings())
                .allMatch(Audit.Finding::derivable)
                .allMatch(finding -> finding.interval().width() == 0);
    }

    private static Map<Cell, FeasibleInterval> attack(CountTable table, Set<Cell> hidden) {
        return Audit.intervals(table, CountNetwork.of(table), hidden);
    }
}
