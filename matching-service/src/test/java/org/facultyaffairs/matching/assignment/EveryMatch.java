package org.facultyaffairs.matching.assignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Tries every match of a small cohort: slow, plain, and therefore believed. */
final class EveryMatch {

    private final CohortProblem problem;
    private final List<List<Integer>> matches = new ArrayList<>();

    EveryMatch(CohortProblem problem) {
        this.problem = problem;
        extend(0, new ArrayList<>(), new int[problem.mentors()]);
    }

    private void extend(int pair, List<Integer> chosen, int[] load) {
        if (pair == problem.pairs()) {
            matches.add(List.copyOf(chosen));
            return;
        }
        extend(pair + 1, chosen, load);
        int mentor = problem.mentor(pair);
        if (load[mentor] < problem.capacity(mentor)) {
            chosen.add(pair);
            load[mentor]++;
            if (fits(problem.menteeOf(pair), chosen)) {
                extend(pair + 1, chosen, load);
            }
            load[mentor]--;
            chosen.remove(chosen.size() - 1);
        }
    }

    /** Whether the mentee has a place for each of those chosen for them. */
    private boolean fits(int mentee, List<Integer> chosen) {
        List<Integer> own =
                chosen.stream().filter(pair -> problem.menteeOf(pair) == mentee).toList();
        return own.size() <= problem.wanted(mentee) && seats(mentee, own, 0, new boolean[problem.wanted(mentee)]);
    }

    private boolean seats(int mentee, List<Integer> own, int next, boolean[] taken) {
        if (next == own.size() || !problem.hasCoverage()) {
            return true;
        }
        for (int slot = 0; slot < taken.length; slot++) {
            int area = problem.areaOf(problem.firstSlot(mentee) + slot);
            boolean right =
                    area == CohortProblem.ANY || (problem.areas(problem.mentor(own.get(next))) >> area & 1) == 1;
            if (right && !taken[slot]) {
                taken[slot] = true;
                boolean rest = seats(mentee, own, next + 1, taken);
                taken[slot] = false;
                if (rest) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether this is a match at all. */
    boolean isMatch(List<Integer> pairs) {
        return matches.contains(pairs.stream().sorted().toList());
    }

    /** One of the matches; any number names one. */
    CohortMatch some(int any, Prices prices) {
        List<Integer> pairs = matches.get(Math.floorMod(any, matches.size()));
        return CohortMatch.of(
                problem, pairs.stream().mapToInt(Integer::intValue).toArray(), prices);
    }

    long total(List<Integer> pairs) {
        long total = 0;
        for (int mentee = 0; mentee < problem.mentees(); mentee++) {
            total -= problem.wanted(mentee) * problem.unfilledPrice(mentee);
        }
        for (int pair : pairs) {
            total += problem.score(pair) + problem.unfilledPrice(problem.menteeOf(pair));
        }
        return total;
    }

    long minimum(List<Integer> pairs) {
        long minimum = Long.MAX_VALUE;
        for (int mentee = 0; mentee < problem.mentees(); mentee++) {
            int i = mentee;
            if (canHaveSomebody(mentee)) {
                minimum = Math.min(
                        minimum,
                        pairs.stream()
                                .filter(pair -> problem.menteeOf(pair) == i)
                                .mapToLong(problem::score)
                                .sum());
            }
        }
        return minimum == Long.MAX_VALUE ? 0 : minimum;
    }

    /** Whether nobody who can have somebody falls under the floor. */
    boolean respects(List<Integer> pairs, long floor) {
        boolean anybody = false;
        for (int mentee = 0; mentee < problem.mentees(); mentee++) {
            anybody |= canHaveSomebody(mentee);
        }
        return !anybody || minimum(pairs) >= floor;
    }

    private boolean canHaveSomebody(int mentee) {
        boolean somebody = false;
        for (int pair = problem.firstPair(mentee); pair < problem.firstPair(mentee + 1); pair++) {
            somebody |= problem.capacity(problem.mentor(pair)) > 0;
        }
        return somebody && problem.wanted(mentee) > 0;
    }

    /** The greatest worth of the matches for which this holds; empty if it holds for none. */
    OptionalLong best(Predicate<List<Integer>> condition) {
        return matches.stream().filter(condition).mapToLong(this::total).max();
    }

    long best() {
        return best(pairs -> true).orElseThrow();
    }

    /** By minimum, the greatest worth of the matches that have at least that; only where it takes this minimum to be. */
    Map<Long, Long> frontier() {
        Map<Long, Long> byMinimum = new TreeMap<>();
        for (List<Integer> match : matches) {
            byMinimum.merge(minimum(match), total(match), Math::max);
        }
        Map<Long, Long> frontier = new TreeMap<>();
        byMinimum.forEach((minimum, total) -> {
            boolean beaten = byMinimum.entrySet().stream()
                    .anyMatch(other -> other.getKey() > minimum && other.getValue() >= total);
            if (!beaten) {
                frontier.put(minimum, total);
            }
        });
        return frontier;
    }
}
