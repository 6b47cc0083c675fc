package org.facultyaffairs.metrics.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SuccessorTest {

    private static final Tallies FEW = gender(1, 2, 3);
    private static final Tallies MANY = gender(10, 20, 40);

    @Test
    void whatNobodyHasSeenIsReplacedFreely() {
        assertThat(Successor.maySucceed(null, table(MANY, null))).isTrue();
        assertThat(Successor.maySucceed(table(MANY, null), table(gender(10, 21, 41), null)))
                .isTrue();
    }

    @Test
    void whatWasSeenStaysWhileTheDifferenceTellsOfAFew() {
        FrozenTable seen = table(MANY, MANY);

        assertThat(Successor.maySucceed(seen, table(gender(10, 20, 41), null))).isFalse();
        assertThat(Successor.maySucceed(seen, table(gender(10, 20, 44), null))).isFalse();
        assertThat(Successor.maySucceed(seen, table(gender(10, 20, 45), null))).isTrue();
        assertThat(Successor.maySucceed(seen, table(gender(10, 20, 40), null))).isTrue();
    }

    @Test
    void whatWasSeenLongAgoCountsNotWhatWasFrozenSince() {
        FrozenTable seenThenFrozenAgain = table(gender(10, 20, 46), MANY);

        assertThat(Successor.maySucceed(seenThenFrozenAgain, table(gender(10, 20, 43), null)))
                .isFalse();
    }

    @Test
    void whatShowedNothingIsReplacedFreely() {
        assertThat(Successor.maySucceed(table(FEW, FEW), table(gender(1, 2, 4), null)))
                .isTrue();
    }

    @Test
    void aTableOfNobodyReplacesNothing() {
        assertThat(Successor.maySucceed(null, table(new Tallies(List.of()), null)))
                .isFalse();
    }

    private static Tallies gender(long selected, long nominated, long eligible) {
        return new Tallies(List.of(
                new Tally("MAN", selected, nominated, eligible), new Tally("WOMAN", selected, nominated, eligible)));
    }

    private static FrozenTable table(Tallies tallies, @Nullable Tallies shown) {
        return new FrozenTable(
                new FrozenTable.Key(Study.NOMINATIONS, new Cut(List.of(Dimension.GENDER)), 5),
                Instant.EPOCH,
                Instant.EPOCH,
                tallies,
                shown,
                null);
    }
}
