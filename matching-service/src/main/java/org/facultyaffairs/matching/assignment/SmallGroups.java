package org.facultyaffairs.matching.assignment;

import java.util.BitSet;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Which groups of people are too small for their figures to be told; the one rule for whatever is told of a match. A
 * group of fewer than five is not told. As the figures of all are known, what is hidden could be worked out from what is
 * told: so, while only one group or fewer than five people are hidden, the smallest group that is still told is hidden as
 * well (complementary suppression).
 */
public final class SmallGroups {

    /** The smallest number of people whose figures are told. */
    public static final int FEWEST = 5;

    private SmallGroups() {}

    /** The groups to be hidden, by their index in {@code sizes}. */
    public static BitSet hidden(int... sizes) {
        BitSet hidden = new BitSet();
        int people = 0;
        for (int group : bySize(sizes)) {
            boolean exposed = !hidden.isEmpty() && (hidden.cardinality() == 1 || people < FEWEST);
            if (sizes[group] < FEWEST || exposed) {
                hidden.set(group);
                people += sizes[group];
            }
        }
        return hidden;
    }

    private static int[] bySize(int[] sizes) {
        return IntStream.range(0, sizes.length)
                .boxed()
                .sorted(Comparator.comparingInt(group -> sizes[group]))
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
