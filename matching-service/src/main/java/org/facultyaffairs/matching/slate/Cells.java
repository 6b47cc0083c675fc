package org.facultyaffairs.matching.slate;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The contenders by cell: those in one cell are alike in all that is asked, so that only the best of them matter, as
 * many as the slate has places, and of those always the first.
 */
final class Cells {

    private static final int LARGEST_TABLE = 1 << 22;

    private final SlateProblem problem;
    private final int[][] members;

    Cells(SlateProblem problem) {
        this.problem = problem;
        int[] cellOf = new int[problem.contenders()];
        int cells = 1;
        for (Attribute attribute : problem.attributes()) {
            cells = refine(cellOf, cells, attribute);
        }
        this.members = best(cellOf, cells);
    }

    int count() {
        return members.length;
    }

    /** How many could be chosen from a cell. */
    int size(int cell) {
        return members[cell].length;
    }

    long worth(int cell, int rank) {
        return problem.worth(members[cell][rank]);
    }

    /** The value that all in a cell have, or that of its first member where nothing is asked of theirs. */
    int value(int cell, Attribute attribute) {
        return attribute.valueOf(members[cell][0]);
    }

    /** Those chosen, if so many of each cell are. */
    int[] chosen(int[] counts) {
        int[] chosen = new int[Arrays.stream(counts).sum()];
        int at = 0;
        for (int cell = 0; cell < counts.length; cell++) {
            System.arraycopy(members[cell], 0, chosen, at, counts[cell]);
            at += counts[cell];
        }
        Arrays.sort(chosen);
        return chosen;
    }

    /** Splits cells by an attribute and numbers them anew in the order in which they are met. */
    private static int refine(int[] cellOf, int cells, Attribute attribute) {
        int[] kindOf = kinds(attribute);
        long kinds = Arrays.stream(kindOf).max().orElse(0) + 1L;
        boolean table = cells * kinds <= LARGEST_TABLE;
        int[] numbers = new int[table ? (int) (cells * kinds) : 0];
        Map<Long, Integer> sparse = new HashMap<>();
        int next = 0;
        for (int contender = 0; contender < cellOf.length; contender++) {
            long key = cellOf[contender] * kinds + kindOf[attribute.valueOf(contender)];
            int known = table ? numbers[(int) key] : sparse.getOrDefault(key, 0);
            if (known == 0) {
                known = ++next;
                if (table) {
                    numbers[(int) key] = known;
                } else {
                    sparse.put(key, known);
                }
            }
            cellOf[contender] = known - 1;
        }
        return Math.max(1, next);
    }

    /** Values of which nothing is asked are all of one kind. */
    private static int[] kinds(Attribute attribute) {
        int[] kindOf = new int[attribute.values()];
        int next = 0;
        List<Integer> asked = attribute.quotas().stream().map(Quota::value).toList();
        for (int value = 0; value < kindOf.length; value++) {
            if (attribute.distinct() > 0) {
                kindOf[value] = value;
            }
        }
        if (attribute.distinct() == 0) {
            for (int value : asked) {
                kindOf[value] = ++next;
            }
        }
        return kindOf;
    }

    private int[][] best(int[] cellOf, int cells) {
        int[] sizes = new int[cells];
        for (int cell : cellOf) {
            sizes[cell] = Math.min(problem.size(), sizes[cell] + 1);
        }
        Podium[] podiums = new Podium[cells];
        Arrays.setAll(podiums, cell -> new Podium(sizes[cell]));
        for (int contender = 0; contender < cellOf.length; contender++) {
            podiums[cellOf[contender]].offer(contender, problem.worth(contender));
        }
        return Arrays.stream(podiums).map(Podium::members).toArray(int[][]::new);
    }
}
