package org.facultyaffairs.metrics.suppression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class NestedSelectionPropertiesTest {

    private final Suppression page = new Suppression(Threshold.ANALYSTS_PAGE);

    @Provide
    Arbitrary<NestedSelectionTable> tables() {
        Arbitrary<Long> counts = Arbitraries.longs().between(0, 15);
        return Combinators.combine(counts, counts, counts)
                .as((selected, only, not) -> List.of(selected, selected + only, selected + only + not))
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(groups -> {
                    List<NestedSelection> rows = new ArrayList<>();
                    groups.forEach(group ->
                            rows.add(new NestedSelection("g" + rows.size(), group.get(0), group.get(1), group.get(2))));
                    return new NestedSelectionTable(rows);
                });
    }

    @Property(tries = 300)
    void noQuestionNorTheDifferenceOfTheTwoShowsAFewPeople(@ForAll("tables") NestedSelectionTable table) {
        PublishedNestedSelections shown = page.protect(table);

        for (int i = 0; i <= table.groups().size(); i++) {
            PublishedSelection nominated = row(shown.nominated(), i);
            PublishedSelection selected = row(shown.selected(), i);
            assertThat(counts(nominated)).noneMatch(page.threshold()::isSmall);
            assertThat(counts(selected)).noneMatch(page.threshold()::isSmall);
            if (nominated.selected().isPresent() && selected.selected().isPresent()) {
                assertThat(page.threshold()
                                .isSmall(nominated.selected().getAsLong()
                                        - selected.selected().getAsLong()))
                        .isFalse();
            }
        }
    }

    @Property(tries = 200)
    void whatIsShownIsTrue(@ForAll("tables") NestedSelectionTable table) {
        PublishedNestedSelections shown = page.protect(table);

        for (int i = 0; i < table.groups().size(); i++) {
            NestedSelection truth = table.groups().get(i);
            row(shown.nominated(), i).selected().ifPresent(count -> assertThat(count)
                    .isEqualTo(truth.nominated()));
            row(shown.selected(), i).selected().ifPresent(count -> assertThat(count)
                    .isEqualTo(truth.selected()));
        }
    }

    private static PublishedSelection row(PublishedSelections published, int index) {
        return index == published.groups().size()
                ? published.everybody()
                : published.groups().get(index);
    }

    private static Stream<Long> counts(PublishedSelection row) {
        return Stream.of(row.selected(), row.notSelected(), row.eligible())
                .filter(OptionalLong::isPresent)
                .map(OptionalLong::getAsLong);
    }
}
