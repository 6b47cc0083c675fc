package org.facultyaffairs.metrics.snapshot;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Stream;
import org.facultyaffairs.metrics.metric.HouseThresholds;
import org.facultyaffairs.metrics.suppression.PublishedNestedSelections;
import org.facultyaffairs.metrics.suppression.Threshold;
import org.jspecify.annotations.Nullable;

/**
 * Whether a newer table may be shown after an older one: not if the difference would tell of a few people. What nobody
 * has seen, and what showed nothing, can be replaced freely.
 */
@ApplicationScoped
class Successor {

    private final HouseThresholds thresholds;

    Successor(HouseThresholds thresholds) {
        this.thresholds = thresholds;
    }

    /** The page's and the export's, each of which has tables of its own. */
    Stream<Integer> thresholds() {
        return Stream.of(thresholds.page(), thresholds.export())
                .map(Threshold::k)
                .distinct();
    }

    boolean maySucceed(@Nullable FrozenTable earlier, FrozenTable later) {
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

    private static boolean showedNothing(FrozenTable.Key key, Tallies shown) {
        PublishedNestedSelections published =
                new Publication(key.study(), new Threshold(key.threshold())).of(key.cut(), shown);
        return published.nominated().withheld().isPresent()
                && published.selected().withheld().isPresent();
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
