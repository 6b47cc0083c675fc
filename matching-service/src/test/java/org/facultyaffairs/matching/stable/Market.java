package org.facultyaffairs.matching.stable;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** A small market drawn from a seed, and all that is stable in it, found by trying everything. */
record Market(
        List<List<Integer>> menteeLists, List<List<Integer>> mentorLists, List<Integer> wanted, List<Integer> room) {

    /** Some mentees and mentors, lists of any length, some listings one-sided, some rooms empty. */
    static Market of(long seed, int mostMentees, int mostMentors, int mostWanted) {
        Random random = new Random(seed);
        int mentees = random.nextInt(mostMentees + 1);
        int mentors = random.nextInt(mostMentors + 1);
        return new Market(
                lists(random, mentees, mentors),
                lists(random, mentors, mentees),
                numbers(random, mentees, 1, mostWanted),
                numbers(random, mentors, 0, 3));
    }

    private static List<List<Integer>> lists(Random random, int people, int others) {
        List<List<Integer>> lists = new ArrayList<>();
        for (int person = 0; person < people; person++) {
            List<Integer> list = new ArrayList<>(IntStream.range(0, others)
                    .filter(other -> random.nextInt(5) > 0)
                    .boxed()
                    .toList());
            Collections.shuffle(list, random);
            lists.add(list);
        }
        return lists;
    }

    private static List<Integer> numbers(Random random, int people, int least, int most) {
        return IntStream.range(0, people)
                .mapToObj(person -> least + random.nextInt(most - least + 1))
                .toList();
    }

    Preferences preferences() {
        return Preferences.of(side(wanted, menteeLists), side(room, mentorLists));
    }

    private static Side side(List<Integer> rooms, List<List<Integer>> lists) {
        return Side.of(
                rooms.stream().mapToInt(Integer::intValue).toArray(),
                lists.stream()
                        .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
                        .toArray(int[][]::new));
    }

    /** The same with another list of one mentee. */
    Market with(int mentee, List<Integer> list) {
        List<List<Integer>> lists = new ArrayList<>(menteeLists);
        lists.set(mentee, list);
        return new Market(lists, mentorLists, wanted, room);
    }

    /** Every stable match, as sets of pairs. */
    List<BitSet> everyStable() {
        Preferences preferences = preferences();
        List<BitSet> stable = new ArrayList<>();
        for (int set = 0; set < 1 << preferences.pairs(); set++) {
            BitSet pairs = BitSet.valueOf(new long[] {set});
            if (isStable(preferences, pairs)) {
                stable.add(pairs);
            }
        }
        return stable;
    }

    boolean isStable(Preferences preferences, BitSet pairs) {
        boolean fits = IntStream.range(0, wanted.size())
                        .allMatch(mentee -> with(pairs, preferences, mentee, -1).size() <= wanted.get(mentee))
                && IntStream.range(0, room.size())
                        .allMatch(mentor -> with(pairs, preferences, -1, mentor).size() <= room.get(mentor));
        return fits
                && IntStream.range(0, preferences.pairs())
                        .filter(pair -> !pairs.get(pair))
                        .noneMatch(pair -> blocks(preferences, pairs, pair));
    }

    private boolean blocks(Preferences preferences, BitSet pairs, int pair) {
        int mentee = preferences.menteeOf(pair);
        int mentor = preferences.mentorOf(pair);
        List<Integer> mentors = with(pairs, preferences, mentee, -1).stream()
                .map(preferences::mentorOf)
                .toList();
        List<Integer> mentees = with(pairs, preferences, -1, mentor).stream()
                .map(preferences::menteeOf)
                .toList();
        return would(menteeLists.get(mentee), wanted.get(mentee), mentors, mentor)
                && would(mentorLists.get(mentor), room.get(mentor), mentees, mentee);
    }

    private static boolean would(List<Integer> list, int most, List<Integer> has, int other) {
        boolean better = has.stream().anyMatch(one -> list.indexOf(one) > list.indexOf(other));
        return has.size() < most || better;
    }

    private static List<Integer> with(BitSet pairs, Preferences preferences, int mentee, int mentor) {
        return pairs.stream()
                .filter(pair -> mentee < 0 || preferences.menteeOf(pair) == mentee)
                .filter(pair -> mentor < 0 || preferences.mentorOf(pair) == mentor)
                .boxed()
                .toList();
    }
}
