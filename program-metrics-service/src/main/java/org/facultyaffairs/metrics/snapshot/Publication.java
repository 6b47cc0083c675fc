package org.facultyaffairs.metrics.snapshot;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.facultyaffairs.metrics.suppression.PublishedNestedSelections;
import org.facultyaffairs.metrics.suppression.PublishedSelection;
import org.facultyaffairs.metrics.suppression.PublishedSelections;
import org.facultyaffairs.metrics.suppression.Threshold;

/** What may be shown of a study's table, given that other tables of the same people are shown too. */
record Publication(Study study, Threshold threshold) {

    static final String CROSSED = "Groups of two dimensions are shown all or not at all, and some here are too small.";
    static final String TOO_MANY = "More groups than can be shown.";
    private static final int MOST_GROUPS = 300;

    PublishedNestedSelections of(Cut cut, Tallies source) {
        if (source.groups().size() > MOST_GROUPS) {
            return withheld(source, TOO_MANY);
        }
        if (cut.isOnly(Dimension.URIM)) {
            return study.protect(source.regroup(RaceGroups::section), threshold);
        }
        if (cut.isOnly(Dimension.RACE_ETHNICITY)) {
            return withinSections(source);
        }
        PublishedNestedSelections published = study.protect(source, threshold);
        return cut.isCrossed() && !isWhole(published) ? withheld(source, CROSSED) : published;
    }

    /**
     * URiM is a sum of groups of race and ethnicity, and its table is shown too. So that no hidden group can be worked
     * out from such a sum, the groups of a section are protected as a table of their own, whose total is shown: and
     * shown only where that total is.
     */
    private PublishedNestedSelections withinSections(Tallies source) {
        PublishedNestedSelections sections = study.protect(source.regroup(RaceGroups::section), threshold);
        List<PublishedSelection> nominated = new ArrayList<>();
        List<PublishedSelection> selected = new ArrayList<>();
        for (PublishedSelection section : sections.selected().groups()) {
            Tallies own = new Tallies(source.groups().stream()
                    .filter(tally -> RaceGroups.section(tally.group()).equals(section.group()))
                    .toList());
            PublishedNestedSelections groups = study.protect(own, threshold);
            boolean settled = isShown(sections, section.group())
                    && groups.nominated().everybody().isShown()
                    && groups.selected().everybody().isShown();
            PublishedNestedSelections shown = settled ? groups : withheld(own, "");
            nominated.addAll(shown.nominated().groups());
            selected.addAll(shown.selected().groups());
        }
        return new PublishedNestedSelections(
                new PublishedSelections(
                        nominated,
                        sections.nominated().everybody(),
                        sections.nominated().withheld()),
                new PublishedSelections(
                        selected,
                        sections.selected().everybody(),
                        sections.selected().withheld()));
    }

    private static boolean isShown(PublishedNestedSelections published, String group) {
        return both(published).allMatch(question -> question.groups().stream()
                .filter(row -> row.group().equals(group))
                .allMatch(PublishedSelection::isShown));
    }

    private static boolean isWhole(PublishedNestedSelections published) {
        return both(published).allMatch(question -> question.groups().stream().allMatch(PublishedSelection::isShown));
    }

    private static Stream<PublishedSelections> both(PublishedNestedSelections published) {
        return Stream.of(published.nominated(), published.selected());
    }

    static PublishedNestedSelections withheld(Tallies source, String because) {
        PublishedSelections nothing = new PublishedSelections(
                source.groups().stream().map(tally -> hidden(tally.group())).toList(),
                hidden("everybody"),
                Optional.of(because));
        return new PublishedNestedSelections(nothing, nothing);
    }

    private static PublishedSelection hidden(String group) {
        return new PublishedSelection(group, OptionalLong.empty(), OptionalLong.empty(), OptionalLong.empty());
    }
}
