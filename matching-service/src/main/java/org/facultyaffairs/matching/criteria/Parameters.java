package org.facultyaffairs.matching.criteria;

import org.facultyaffairs.matching.people.Rank;
import org.jspecify.annotations.Nullable;

/**
 * What some criteria can be told more exactly; absent means as usual.
 *
 * @param leastRank of {@code least-rank}: the lowest rank of a mentor, usually associate professor
 * @param leastRanksAhead of {@code career-stage-distance} as a hard one: how many ranks the mentor is ahead at least
 * @param mostRanksAhead of the same: at most
 * @param sameManager of {@code reporting-line}: whether two people with the same manager are kept apart, usually so
 */
public record Parameters(
        @Nullable Rank leastRank,
        @Nullable Integer leastRanksAhead,
        @Nullable Integer mostRanksAhead,
        @Nullable Boolean sameManager) {

    public static final Parameters USUAL = new Parameters(null, null, null, null);

    Rank rank() {
        return leastRank == null ? Rank.ASSOCIATE_PROFESSOR : leastRank;
    }

    int least() {
        return leastRanksAhead == null ? -Rank.EMERITUS.step() : leastRanksAhead;
    }

    int most() {
        return mostRanksAhead == null ? Rank.EMERITUS.step() : mostRanksAhead;
    }

    boolean keepsSameManagerApart() {
        return sameManager == null || sameManager;
    }
}
