package org.facultyaffairs.metrics.snapshot;

import java.util.List;
import java.util.stream.Stream;
import org.facultyaffairs.metrics.suppression.PublishedSelection;
import org.facultyaffairs.metrics.suppression.Threshold;
import org.jspecify.annotations.Nullable;

/**
 * Whether a newer table may be shown after an older one: not if the difference would tell of a few people. What nobody
 * has seen, and what showed nothing, can be replaced freely.
 */
final class Successor {

    private Successor() {}

    static boolean maySucceed(@Nullable FrozenTable earlier, FrozenTable later) {
        if (later.tallies().isEmpty()) {
            return false;
        }
        if (earlier == null) {
            return true;
        }
        @Nullable Tallies shown = earlier.shown();
        return shown == null
                || shown.equals(later.tallies())
                || showedNothing(later.key(), shown)
                || !tells(later.key(), shown, later.tallies());
    }

    /** Readers see a row whole or not at all. The table of race and ethnicity is also read for URiM. */
    private static boolean showedNothing(FrozenTable.Key key, Tallies shown) {
        Publication publication = new Publication(key.study(), new Threshold(key.threshold()));
        Cut urim = new Cut(List.of(Dimension.URIM));
        return Stream.of(key.cut(), key.cut().equals(urim.source()) ? urim : key.cut())
                .distinct()
                .map(cut -> publication.of(cut, shown))
                .flatMap(published -> Stream.of(published.nominated(), published.selected()))
                .flatMap(question -> Stream.concat(question.groups().stream(), Stream.of(question.everybody())))
                .noneMatch(PublishedSelection::isShown);
    }

    private static boolean tells(FrozenTable.Key key, Tallies shown, Tallies later) {
        Threshold threshold = new Threshold(key.threshold());
        boolean apart = key.study().tells(shown.alignedWith(later), later.alignedWith(shown), threshold);
        if (!key.cut().isOnly(Dimension.RACE_ETHNICITY)) {
            return apart;
        }
        Tallies sections = shown.regroup(RaceGroups::section);
        Tallies laterSections = later.regroup(RaceGroups::section);
        return apart
                || key.study()
                        .tells(sections.alignedWith(laterSections), laterSections.alignedWith(sections), threshold);
    }
}
