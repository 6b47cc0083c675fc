package org.facultyaffairs.matching.recommendation;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.facultyaffairs.matching.assignment.MatchCancelled;
import org.facultyaffairs.matching.assignment.Pulse;
import org.facultyaffairs.matching.assignment.Watch;

/**
 * Finds the best few for a need among everybody, exactly: who is left out counts for nothing, of the others those with
 * the highest score, and of equal ones the lower number. A score is the fit of packed features, or what a {@link Judge}
 * says, for whom the fit is a bound: then only those are judged whose fit would still let them in. People who are strong
 * in the same features lie together, so that often a whole block can be passed over because nobody in it can come in any
 * more. Immutable; any number of threads may ask.
 */
public final class NearestPeople {

    /** So many needs pass over a block while it lies in the cache. */
    private static final int NEEDS_TOGETHER = 256;

    private final int features;
    private final Block[] blocks;

    private NearestPeople(int features, Block[] blocks) {
        this.features = features;
        this.blocks = blocks;
    }

    /** Takes what was found for a need, by its number. */
    @FunctionalInterface
    public interface Receiver {

        /** Takes it; needs come in their order. */
        void found(int need, Ranking ranking);
    }

    /**
     * Packs what everybody offers; the place in the list is the person's number.
     *
     * @throws InvalidFeatures {@code unequal-features} where somebody has more or fewer features than the first
     */
    public static NearestPeople of(List<Features> offers) {
        int features = offers.isEmpty() ? 0 : offers.get(0).size();
        Features[] all = offers.toArray(Features[]::new);
        for (int person = 0; person < all.length; person++) {
            requireSize(features, all[person], "Person " + person);
        }
        int[] inOrder = likeBesideLike(all);
        Block[] blocks = new Block[(all.length + Block.PEOPLE - 1) / Block.PEOPLE];
        for (int block = 0; block < blocks.length; block++) {
            int from = block * Block.PEOPLE;
            int to = Math.min(all.length, from + Block.PEOPLE);
            blocks[block] = new Block(Arrays.copyOfRange(inOrder, from, to), all, features);
        }
        return new NearestPeople(features, blocks);
    }

    private static int[] likeBesideLike(Features[] all) {
        long[] keys = new long[all.length];
        for (int person = 0; person < all.length; person++) {
            int first = all[person].strongestBut(-1);
            int second = all[person].strongestBut(first);
            long kind = (long) (first + 1) * (Features.LARGEST + 1) + second + 1;
            keys[person] = (kind << Integer.SIZE) | person;
        }
        Arrays.sort(keys);
        return Arrays.stream(keys).mapToInt(key -> (int) key).toArray();
    }

    private static void requireSize(int features, Features given, String whose) {
        if (given.size() != features) {
            throw new InvalidFeatures(
                    "unequal-features", "%s has %d features, not %d.".formatted(whose, given.size(), features));
        }
    }

    /** How many people can be found. */
    public int people() {
        return Arrays.stream(blocks).mapToInt(Block::people).sum();
    }

    /**
     * The best for one need; a matter of milliseconds.
     *
     * @param most at most so many; 0 finds nobody
     * @throws InvalidFeatures {@code unequal-features} where the need has other features than people have
     */
    public Ranking best(Features need, int most, Judge judge) {
        requireSize(features, need, "The need");
        Shortlist shortlist = shortlist(most);
        if (most > 0) {
            long[] promising = promising(need);
            Sought sought = new Sought(need);
            int[] scores = new int[Block.PEOPLE];
            for (int at = promising.length - 1; at >= 0 && bound(promising[at]) >= shortlist.threshold(); at--) {
                Block block = blocks[(int) promising[at]];
                block.score(sought, scores);
                pick(block, scores, shortlist, judge);
            }
        }
        return shortlist.drain();
    }

    /** The blocks with their bounds as one number each, the most promising last. */
    private long[] promising(Features need) {
        long[] promising = new long[blocks.length];
        for (int block = 0; block < blocks.length; block++) {
            promising[block] = ((long) blocks[block].bound(need) << Integer.SIZE) | block;
        }
        Arrays.sort(promising);
        return promising;
    }

    private static int bound(long promising) {
        return (int) (promising >> Integer.SIZE);
    }

    /**
     * The best for each of many needs; the work is shared, so that a need costs a fraction of one alone.
     *
     * @param judges one for each need, by its number
     * @throws InvalidFeatures as {@link #best} does
     * @throws MatchCancelled if the watch calls it off; whatever was received until then holds
     */
    public void bestOfEach(List<Features> needs, int most, IntFunction<Judge> judges, Receiver receiver, Watch watch) {
        Pulse pulse = new Pulse(watch);
        for (int from = 0; from < needs.size(); from += NEEDS_TOGETHER) {
            pulse.stage("recommend", (double) from / needs.size());
            int to = Math.min(needs.size(), from + NEEDS_TOGETHER);
            Judge[] asking = IntStream.range(from, to).mapToObj(judges).toArray(Judge[]::new);
            Ranking[] found = together(needs.subList(from, to), most, asking, pulse);
            for (int need = from; need < to; need++) {
                receiver.found(need, found[need - from]);
            }
        }
    }

    private Ranking[] together(List<Features> needs, int most, Judge[] judges, Pulse pulse) {
        Shortlist[] shortlists = new Shortlist[judges.length];
        Sought[] sought = new Sought[judges.length];
        for (int need = 0; need < judges.length; need++) {
            requireSize(features, needs.get(need), "A need");
            sought[need] = new Sought(needs.get(need));
            shortlists[need] = shortlist(most);
        }
        int[] scores = new int[Block.PEOPLE];
        for (Block block : most > 0 ? blocks : new Block[0]) {
            for (int need = 0; need < judges.length; need++) {
                if (block.bound(needs.get(need)) >= shortlists[need].threshold()) {
                    block.score(sought[need], scores);
                    pick(block, scores, shortlists[need], judges[need]);
                    pulse.beat(block.people());
                }
            }
        }
        return Arrays.stream(shortlists).map(Shortlist::drain).toArray(Ranking[]::new);
    }

    private Shortlist shortlist(int most) {
        return new Shortlist(Math.max(0, Math.min(most, people())));
    }

    private static void pick(Block block, int[] fits, Shortlist shortlist, Judge judge) {
        int threshold = shortlist.threshold();
        for (int place = 0; place < block.people(); place++) {
            if (fits[place] >= threshold) {
                int number = block.number(place);
                if (shortlist.takes(number, fits[place])) {
                    let(number, judge.score(number, fits[place]), shortlist);
                    threshold = shortlist.threshold();
                }
            }
        }
    }

    private static void let(int number, int score, Shortlist shortlist) {
        if (score != Judge.LEFT_OUT && shortlist.takes(number, score)) {
            shortlist.add(number, score);
        }
    }
}
