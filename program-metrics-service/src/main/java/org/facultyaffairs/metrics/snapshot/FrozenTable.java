package org.facultyaffairs.metrics.snapshot;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A table as it was counted at one time.
 *
 * @param shown the counts that readers were last shown anything of; absent when nobody has seen this table yet
 * @param mark of what was shown when this was read, or when this was decided on
 */
record FrozenTable(
        Key key,
        Instant frozenAt,
        Instant countedUntil,
        Tallies tallies,
        @Nullable Tallies shown,
        @Nullable String mark) {

    /** Which table it is; readers of different thresholds have their own, because they see different differences. */
    record Key(Study study, Cut cut, int threshold) {

        String words() {
            return "%s/%s/%d".formatted(study, cut.key(), threshold);
        }
    }

    /** What takes its place, if it may. */
    static FrozenTable after(
            @Nullable FrozenTable before, Key key, Instant frozenAt, Instant countedUntil, Tallies tallies) {
        return before == null
                ? new FrozenTable(key, frozenAt, countedUntil, tallies, null, null)
                : new FrozenTable(key, frozenAt, countedUntil, tallies, before.shown(), before.mark());
    }
}
