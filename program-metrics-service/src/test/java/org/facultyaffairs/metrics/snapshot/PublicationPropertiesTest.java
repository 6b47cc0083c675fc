package org.facultyaffairs.metrics.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.facultyaffairs.metrics.suppression.PublishedNestedSelections;
import org.facultyaffairs.metrics.suppression.PublishedSelection;
import org.facultyaffairs.metrics.suppression.Threshold;

class PublicationPropertiesTest {

    private static final Cut RACE = new Cut(List.of(Dimension.RACE_ETHNICITY));
    private static final Cut URIM = new Cut(List.of(Dimension.URIM));
    private static final Cut CROSSED = new Cut(List.of(Dimension.GENDER, Dimension.RANK));
    private static final List<String> GROUPS = List.of(
            "ASIAN",
            "BLACK_OR_AFRICAN_AMERICAN",
            "HISPANIC_OR_LATINO",
            "NATIVE_HAWAIIAN_OR_PACIFIC_ISLANDER",
            "TWO_OR_MORE",
            "TWO_OR_MORE_WITH_URIM",
            "WHITE",
            Dimension.NOT_ASKED);

    private final Publication publication = new Publication(Study.NOMINATIONS, Threshold.ANALYSTS_PAGE);

    @Provide
    Arbitrary<Tallies> tallies() {
        Arbitrary<Long> counts = Arbitraries.longs().between(0, 20);
        Arbitrary<Tally> tally = Combinators.combine(Arbitraries.of(GROUPS), counts, counts, counts)
                .as((group, selected, only, not) ->
                        new Tally(group, selected, selected + only, selected + only + not + 1));
        return tally.list()
                .ofMinSize(1)
                .ofMaxSize(8)
                .uniqueElements(Tally::group)
                .map(Tallies::of);
    }

    @Property(tries = 300)
    void noGroupOfRaceCanBeWorkedOutFromUrim(@ForAll("tallies") Tallies tallies) {
        PublishedNestedSelections groups = publication.of(RACE, tallies);
        PublishedNestedSelections sections = publication.of(URIM, tallies);

        for (PublishedSelection section : sections.selected().groups()) {
            List<PublishedSelection> own = groups.selected().groups().stream()
                    .filter(group -> RaceGroups.section(group.group()).equals(section.group()))
                    .toList();
            long hidden = own.stream().filter(group -> !group.isShown()).count();
            if (section.isShown()) {
                assertThat(hidden == 1 && own.size() > 1)
                        .as("one hidden group beside shown ones of a shown section")
                        .isFalse();
            } else {
                assertThat(hidden).as("groups of a hidden section").isEqualTo(own.size());
            }
        }
    }

    @Property(tries = 300)
    void everyGroupIsNamedAndNoSmallCountIsShown(@ForAll("tallies") Tallies tallies) {
        for (Cut cut : List.of(RACE, CROSSED)) {
            PublishedNestedSelections published = publication.of(cut, tallies);

            assertThat(published.selected().groups().stream()
                            .map(PublishedSelection::group)
                            .collect(Collectors.toSet()))
                    .isEqualTo(tallies.groups().stream().map(Tally::group).collect(Collectors.toSet()));
            assertThat(Stream.of(published.selected(), published.nominated())
                            .flatMap(question -> question.groups().stream())
                            .filter(PublishedSelection::isShown)
                            .map(row -> row.selected().getAsLong()))
                    .noneMatch(Threshold.ANALYSTS_PAGE::isSmall);
        }
    }

    @Property(tries = 300)
    void aCrossedTableIsWholeOrNothing(@ForAll("tallies") Tallies tallies) {
        PublishedNestedSelections published = publication.of(CROSSED, tallies);

        long shown = published.selected().groups().stream()
                .filter(PublishedSelection::isShown)
                .count();
        assertThat(shown).isIn(0L, (long) tallies.groups().size());
    }
}
