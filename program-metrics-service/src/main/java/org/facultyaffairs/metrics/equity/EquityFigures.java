package org.facultyaffairs.metrics.equity;

import java.util.List;
import java.util.Optional;
import org.facultyaffairs.metrics.suppression.PublishedSelection;
import org.facultyaffairs.metrics.suppression.PublishedSelections;

/**
 * The figures of a table of selections, from its shown counts alone: no figure can give a hidden count away. The
 * reference of the adverse-impact ratios is therefore the highest rate among the groups that are shown.
 */
public record EquityFigures(
        List<GroupFigure> groups, Optional<Rate> everybody, Optional<String> reference, Optional<String> withheld) {

    public EquityFigures {
        groups = List.copyOf(groups);
    }

    public static EquityFigures of(PublishedSelections published) {
        List<PublishedSelection> shown = published.groups().stream()
                .filter(group -> rate(group).filter(rate -> !rate.isEmpty()).isPresent())
                .toList();
        Optional<Rate> highest = shown.size() < 2
                ? Optional.empty()
                : AdverseImpact.reference(shown.stream()
                        .map(EquityFigures::rate)
                        .flatMap(Optional::stream)
                        .toList());
        return new EquityFigures(
                published.groups().stream()
                        .map(group -> figure(group, published.everybody(), highest))
                        .toList(),
                rate(published.everybody()),
                shown.stream()
                        .filter(group -> rate(group).equals(highest))
                        .map(PublishedSelection::group)
                        .findFirst(),
                published.withheld());
    }

    private static GroupFigure figure(PublishedSelection group, PublishedSelection everybody, Optional<Rate> highest) {
        Optional<Rate> rate = rate(group);
        Optional<RepresentationIndex> representation = rate.flatMap(own -> rate(everybody)
                .flatMap(all ->
                        RepresentationIndex.of(new Rate(own.count(), all.count()), new Rate(own.of(), all.of()))));
        Optional<AdverseImpact> impact =
                rate.flatMap(own -> highest.flatMap(reference -> AdverseImpact.of(own, reference)));
        return new GroupFigure(group, rate, impact, representation);
    }

    private static Optional<Rate> rate(PublishedSelection selection) {
        return selection.isShown()
                ? Optional.of(new Rate(
                        selection.selected().getAsLong(), selection.eligible().getAsLong()))
                : Optional.empty();
    }
}
