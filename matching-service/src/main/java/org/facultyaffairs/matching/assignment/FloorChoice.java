package org.facultyaffairs.matching.assignment;

/**
 * What one mentee would choose if pairs had these worths: the choice of at most so many of them that is worth most among
 * those that reach the floor. Found by branch and bound, most worth first: a few looks for most mentees, who reach the
 * floor by what they like best. Where it takes more than its patience, the choice is only bounded.
 */
final class FloorChoice {

    /** No choice reaches the floor. */
    static final long NONE = Long.MIN_VALUE;

    private final int patience;
    private final int[] pair;
    private final long[] worth;
    private final long[] score;
    private final long[] likedBefore;
    private final long[] highestFrom;
    private final int[] path;
    private final long[] pathWorth;
    private final long[] pathScore;
    private int count;
    private int places;
    private long floor;
    private int[] chosen = new int[0];
    private long best;
    private long looked;

    /**
     * For mentees with at most so many candidates.
     *
     * @param patience how many looks a choice may take
     */
    FloorChoice(int candidates, int patience) {
        this.patience = patience;
        this.pair = new int[candidates];
        this.worth = new long[candidates];
        this.score = new long[candidates];
        this.likedBefore = new long[candidates + 1];
        this.highestFrom = new long[candidates + 1];
        this.path = new int[candidates + 2];
        this.pathWorth = new long[candidates + 2];
        this.pathScore = new long[candidates + 2];
    }

    /** Begins with nobody to choose from. */
    void begin(int wanted, long leastSum) {
        count = 0;
        places = wanted;
        floor = leastSum;
    }

    /** Adds a candidate pair. */
    void add(int which, long itsWorth, long itsScore) {
        pair[count] = which;
        worth[count] = itsWorth;
        score[count++] = itsScore;
    }

    /** How much the best choice is worth, or more where patience ends; {@link #NONE} without a choice. */
    long best() {
        places = Math.min(places, count);
        looked += count;
        sort();
        highestFrom[count] = 0;
        for (int i = count - 1; i >= 0; i--) {
            highestFrom[i] = Math.max(highestFrom[i + 1], score[i]);
        }
        for (int i = 0; i < count; i++) {
            likedBefore[i + 1] = likedBefore[i] + Math.max(0, worth[i]);
        }
        return search(-1);
    }

    /** How much the best choice with the candidate at this place is worth at most, after {@link #best()}. */
    long bestWith(int at) {
        return places == 0 ? NONE : search(at);
    }

    /** How many candidates there are. */
    int count() {
        return count;
    }

    /** The pair at this place, by falling worth. */
    int pair(int at) {
        return pair[at];
    }

    /** The pairs of the choice found last; where patience ended, of the best that had been found, if any. */
    int[] chosen() {
        return chosen;
    }

    /** How many candidates have been looked at in all. */
    long looked() {
        return looked;
    }

    /** By falling worth (Shell 1959), in place and soon done for the few that there are. */
    private void sort() {
        for (int gap = count / 2; gap > 0; gap = gap == 2 ? 1 : (int) (gap / 2.2)) {
            for (int from = gap; from < count; from++) {
                int which = pair[from];
                long itsWorth = worth[from];
                long itsScore = score[from];
                int at = from;
                for (; at >= gap && worth[at - gap] < itsWorth; at -= gap) {
                    pair[at] = pair[at - gap];
                    worth[at] = worth[at - gap];
                    score[at] = score[at - gap];
                }
                pair[at] = which;
                worth[at] = itsWorth;
                score[at] = itsScore;
            }
        }
    }

    private long search(int given) {
        best = NONE;
        chosen = new int[0];
        int root = 0;
        pathWorth[0] = 0;
        pathScore[0] = 0;
        if (given >= 0) {
            take(0, given);
            root = 1;
        }
        keepIfBetter(root);
        int depth = root;
        int next = 0;
        long until = looked + patience;
        while (depth >= root) {
            if (depth == places || next >= count || !promises(depth, next)) {
                depth--;
                next = depth < root ? 0 : path[depth] + 1;
            } else if (++looked > until) {
                return pathWorth[root] + liked(0, places - root);
            } else if (next == given || !reaches(depth + 1, pathScore[depth] + score[next], next + 1)) {
                next++;
            } else {
                take(depth++, next);
                keepIfBetter(depth);
                next++;
            }
        }
        return best;
    }

    private void take(int depth, int at) {
        path[depth] = at;
        pathWorth[depth + 1] = pathWorth[depth] + worth[at];
        pathScore[depth + 1] = pathScore[depth] + score[at];
    }

    private void keepIfBetter(int depth) {
        if (pathScore[depth] >= floor && pathWorth[depth] > best) {
            best = pathWorth[depth];
            chosen = new int[depth];
            for (int i = 0; i < depth; i++) {
                chosen[i] = pair[path[i]];
            }
        }
    }

    /** Whether something better than the best may come of what is taken with some of those from this place on. */
    private boolean promises(int depth, int next) {
        boolean must = pathScore[depth] < floor;
        long most = must ? worth[next] + liked(next + 1, places - depth - 1) : liked(next, places - depth);
        return (best == NONE || pathWorth[depth] + most > best) && reaches(depth, pathScore[depth], next);
    }

    private boolean reaches(int depth, long sum, int next) {
        return sum + (places - depth) * highestFrom[Math.min(next, count)] >= floor;
    }

    /** What the first so many from this place on are worth, as far as they are worth something. */
    private long liked(int from, int many) {
        int begin = Math.min(from, count);
        return likedBefore[Math.min(begin + many, count)] - likedBefore[begin];
    }
}
