package org.facultyaffairs.metrics.snapshot;

import java.util.List;
import java.util.Optional;
import org.facultyaffairs.metrics.suppression.Differencing;
import org.facultyaffairs.metrics.suppression.NestedSelection;
import org.facultyaffairs.metrics.suppression.NestedSelectionTable;
import org.facultyaffairs.metrics.suppression.PublishedNestedSelections;
import org.facultyaffairs.metrics.suppression.PublishedSelections;
import org.facultyaffairs.metrics.suppression.Selection;
import org.facultyaffairs.metrics.suppression.SelectionTable;
import org.facultyaffairs.metrics.suppression.Suppression;
import org.facultyaffairs.metrics.suppression.Threshold;

/** A population and what is asked about it. People are counted once, however often they were eligible. */
enum Study {
    /** Who could have been put forward in opportunities that closed, who was, and who was selected. */
    NOMINATIONS {
        @Override
        Optional<Tally> tally(Someone someone, String group) {
            return someone.eligible()
                    ? Optional.of(new Tally(group, one(someone.selected()), one(someone.nominated()), 1))
                    : Optional.empty();
        }

        @Override
        PublishedNestedSelections protect(Tallies tallies, Threshold threshold) {
            return new Suppression(threshold).protect(nested(tallies));
        }

        @Override
        boolean tells(Tallies earlier, Tallies later, Threshold threshold) {
            return Differencing.tells(nested(earlier), nested(later), threshold);
        }
    },

    /** Who of the active faculty is a full professor. */
    RANKS {
        @Override
        Optional<Tally> tally(Someone someone, String group) {
            long professor = one("PROFESSOR".equals(someone.rank()));
            return someone.active() ? Optional.of(new Tally(group, professor, professor, 1)) : Optional.empty();
        }

        @Override
        PublishedNestedSelections protect(Tallies tallies, Threshold threshold) {
            PublishedSelections published = new Suppression(threshold).protect(single(tallies));
            return new PublishedNestedSelections(published, published);
        }

        @Override
        boolean tells(Tallies earlier, Tallies later, Threshold threshold) {
            return Differencing.tells(single(earlier), single(later), threshold);
        }
    };

    /** How the person counts in their group; not at all outside the population. */
    abstract Optional<Tally> tally(Someone someone, String group);

    abstract PublishedNestedSelections protect(Tallies tallies, Threshold threshold);

    /** Whether showing both would tell of a few people; both have the same groups. */
    abstract boolean tells(Tallies earlier, Tallies later, Threshold threshold);

    Tallies count(List<Someone> people, Cut cut) {
        return Tallies.of(people.stream()
                .flatMap(someone -> tally(someone, cut.groupOf(someone)).stream())
                .toList());
    }

    private static long one(boolean counts) {
        return counts ? 1 : 0;
    }

    private static NestedSelectionTable nested(Tallies tallies) {
        return new NestedSelectionTable(tallies.groups().stream()
                .map(tally -> new NestedSelection(tally.group(), tally.selected(), tally.nominated(), tally.eligible()))
                .toList());
    }

    private static SelectionTable single(Tallies tallies) {
        return new SelectionTable(tallies.groups().stream()
                .map(tally -> new Selection(tally.group(), tally.selected(), tally.eligible()))
                .toList());
    }
}
