package org.facultyaffairs.matching.assignment;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lifts the weak: changes a match by exchanges among several mentees, each of whom gives up one place and takes over
 * the next one's, as long as that is worth more by {@link FloorWorth}. An exchange is a cycle of negative cost in the
 * graph of mentors, found by label correcting, in which no mentee stands twice, so that its cost is exact although worth
 * is not linear. After Thompson and Psaraftis (1993), "Cyclic transfer algorithms", and Ahuja, Orlin and Sharma (2000).
 * The end is a match that no such exchange that was found improves: good, without being proven best.
 */
final class CyclicExchange {

    private static final int MOST_CACHED = 2_500;
    private static final int VISITS_PER_PLACE = 60;

    private final CohortProblem problem;
    private final Residual match;
    private final FloorWorth worth;
    private final Pulse pulse;
    private final int nowhere;
    private final @Nullable MentorMoves[] cache;
    private final MentorMoves.Collector collector;
    private final long[] label;
    private final int[] before;
    private final int[] move;
    private final MentorMoves[] moves;

    CyclicExchange(Residual match, FloorWorth worth, Pulse pulse) {
        this.problem = match.problem;
        this.match = match;
        this.worth = worth;
        this.pulse = pulse;
        this.nowhere = problem.mentors();
        this.cache = new MentorMoves[nowhere <= MOST_CACHED ? nowhere + 1 : 0];
        this.collector = new MentorMoves.Collector(nowhere + 1);
        this.label = new long[nowhere + 1];
        this.before = new int[nowhere + 1];
        this.move = new int[nowhere + 1];
        this.moves = new MentorMoves[nowhere + 1];
    }

    /** Exchanges until no exchange is found that is worth it. */
    void improve() {
        while (improveOnce()) {
            pulse.beat(nowhere);
        }
    }

    /** Carries out the first exchange found that is worth it; false if none is found. */
    boolean improveOnce() {
        Arrays.fill(label, 0);
        Arrays.fill(before, -1);
        ArrayDeque<Integer> queue = new ArrayDeque<>();
        boolean[] queued = new boolean[nowhere + 1];
        Arrays.fill(queued, true);
        for (int place = 0; place <= nowhere; place++) {
            queue.add(place);
        }
        long visits = (long) VISITS_PER_PLACE * (nowhere + 1);
        while (!queue.isEmpty() && visits-- > 0) {
            int place = queue.remove();
            queued[place] = false;
            MentorMoves from = movesFrom(place);
            pulse.beat(from.count());
            for (int i = 0; i < from.count(); i++) {
                int next = from.to(i);
                if (label[place] + from.cost(i) >= label[next]) {
                    continue;
                }
                Chain chain = chain(place, next, from, i);
                if (chain == Chain.CLOSED && carryOut(place, next, from, i)) {
                    return true;
                }
                if (chain == Chain.OPEN) {
                    label[next] = label[place] + from.cost(i);
                    before[next] = place;
                    move[next] = i;
                    moves[next] = from;
                    if (!queued[next]) {
                        queued[next] = true;
                        queue.add(next);
                    }
                }
            }
        }
        return false;
    }

    private enum Chain {
        /** The move can be added to the chain. */
        OPEN,
        /** The move leads back into the chain. */
        CLOSED,
        /** The move is by a mentee who already moves. */
        TAKEN
    }

    private Chain chain(int place, int next, MentorMoves from, int index) {
        int mentee = menteeOf(from, index);
        boolean taken = false;
        for (int at = place; at >= 0; at = before[at]) {
            if (at == next) {
                return Chain.CLOSED;
            }
            taken |= before[at] >= 0 && mentee >= 0 && mentee == menteeOf(moves[at], move[at]);
        }
        return taken ? Chain.TAKEN : Chain.OPEN;
    }

    private int menteeOf(MentorMoves from, int index) {
        int pair = Math.max(from.given(index), from.taken(index));
        return pair < 0 ? -1 : problem.menteeOf(pair);
    }

    private boolean carryOut(int last, int first, MentorMoves from, int index) {
        List<MentorMoves> rows = new ArrayList<>(List.of(from));
        List<Integer> indexes = new ArrayList<>(List.of(index));
        for (int at = last; at != first; at = before[at]) {
            rows.add(moves[at]);
            indexes.add(move[at]);
        }
        long cost = 0;
        for (int i = 0; i < rows.size(); i++) {
            int mentee = menteeOf(rows.get(i), indexes.get(i));
            cost += rows.get(i).cost(indexes.get(i));
            for (int other = 0; other < i; other++) {
                if (mentee >= 0 && mentee == menteeOf(rows.get(other), indexes.get(other))) {
                    return false;
                }
            }
        }
        if (cost >= 0) {
            return false;
        }
        exchange(rows, indexes);
        return true;
    }

    private void exchange(List<MentorMoves> rows, List<Integer> indexes) {
        int[] needs = new int[rows.size()];
        for (int i = 0; i < needs.length; i++) {
            int given = rows.get(i).given(indexes.get(i));
            int taken = rows.get(i).taken(indexes.get(i));
            needs[i] = given >= 0 ? match.seat[given] : taken >= 0 ? unfilledNeed(taken) : -1;
            if (given >= 0) {
                match.part(given);
                forget(problem.mentor(given));
            }
        }
        for (int i = 0; i < needs.length; i++) {
            int given = rows.get(i).given(indexes.get(i));
            int taken = rows.get(i).taken(indexes.get(i));
            if (taken >= 0) {
                match.match(taken, needs[i]);
            }
            if (given >= 0 && taken < 0) {
                match.unfilled[needs[i]]++;
            }
            if (given < 0 && taken >= 0) {
                match.unfilled[needs[i]]--;
            }
            if (needs[i] >= 0) {
                forgetMentorsOf(match.needs.mentee(needs[i]));
            }
        }
    }

    private void forget(int place) {
        if (cache.length > 0) {
            cache[place] = null;
            cache[nowhere] = null;
        }
    }

    private void forgetMentorsOf(int mentee) {
        for (int pair = problem.firstPair(mentee); pair < problem.firstPair(mentee + 1); pair++) {
            if (match.seat[pair] >= 0) {
                forget(problem.mentor(pair));
            }
        }
        forget(nowhere);
    }

    private int unfilledNeed(int pair) {
        int mentee = problem.menteeOf(pair);
        for (int need = match.needs.first(mentee); need < match.needs.first(mentee + 1); need++) {
            if (match.unfilled[need] > 0 && match.fits(pair, need)) {
                return need;
            }
        }
        return -1;
    }

    private MentorMoves movesFrom(int place) {
        if (cache.length == 0) {
            return collect(place);
        }
        MentorMoves known = cache[place];
        if (known == null) {
            known = collect(place);
            cache[place] = known;
        }
        return known;
    }

    private MentorMoves collect(int place) {
        if (place == nowhere) {
            collectFromNowhere();
        } else {
            collectFrom(place);
        }
        return collector.take();
    }

    private void collectFrom(int mentor) {
        for (int i = 0; i < match.loads.of(mentor); i++) {
            int given = match.loads.pair(mentor, i);
            int need = match.seat[given];
            int mentee = match.needs.mentee(need);
            long sum = match.affinity(mentee);
            long rest = sum - problem.score(given);
            collector.offer(nowhere, worth.loss(mentee, sum, rest) + problem.unfilledPrice(mentee), given, -1);
            for (int pair = problem.firstPair(mentee); pair < problem.firstPair(mentee + 1); pair++) {
                if (match.seat[pair] < 0 && match.fits(pair, need)) {
                    collector.offer(
                            problem.mentor(pair), worth.loss(mentee, sum, rest + problem.score(pair)), given, pair);
                }
            }
        }
        if (match.loads.of(mentor) < match.capacity[mentor]) {
            collector.offer(nowhere, 0, -1, -1);
        }
    }

    private void collectFromNowhere() {
        for (int mentor = 0; mentor < nowhere; mentor++) {
            if (match.loads.of(mentor) > 0) {
                collector.offer(mentor, 0, -1, -1);
            }
        }
        for (int need = 0; need < match.needs.count(); need++) {
            int mentee = match.needs.mentee(need);
            if (match.unfilled[need] == 0) {
                continue;
            }
            long sum = match.affinity(mentee);
            for (int pair = problem.firstPair(mentee); pair < problem.firstPair(mentee + 1); pair++) {
                if (match.seat[pair] < 0 && match.fits(pair, need)) {
                    long loss = worth.loss(mentee, sum, sum + problem.score(pair)) - problem.unfilledPrice(mentee);
                    collector.offer(problem.mentor(pair), loss, -1, pair);
                }
            }
        }
    }
}
