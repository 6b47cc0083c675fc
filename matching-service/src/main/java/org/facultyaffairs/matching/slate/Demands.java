package org.facultyaffairs.matching.slate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What is asked of a slate as rows of a linear programme, each {@code A x + z = 0} with the row's own {@code z} between
 * two limits. The first row counts the members, the second what is missing; then there is one for each quota, one for
 * each attribute that asks for different values, and one for each of its values, which says that a value counts once
 * and only where somebody has it.
 */
final class Demands {

    static final int MEMBERS = 0;
    static final int MISSING = 1;

    private final Cells cells;
    private final int size;
    private final List<int[]> limits = new ArrayList<>();
    private final List<Counter> counters = new ArrayList<>();
    private final List<List<Integer>> signedRows = new ArrayList<>();
    private final List<Integer> askingRow = new ArrayList<>();
    private int[][] entries = new int[0][];

    /**
     * A column that is no contender: places short or too many, or a value that counts.
     *
     * @param entries rows with +1; those with -1 are complemented
     * @param link the row of its value, or -1 where it counts what is missing
     */
    record Counter(List<Integer> entries, int most, int link) {

        /** The most that it counts where so much may be missing. */
        int most(int missing) {
            return link < 0 ? Math.min(most, missing) : most;
        }
    }

    Demands(SlateProblem problem, Cells cells) {
        this.cells = cells;
        this.size = problem.size();
        for (int cell = 0; cell < cells.count(); cell++) {
            signedRows.add(new ArrayList<>(List.of(MEMBERS)));
        }
        row(-size, -size);
        row(0, 0);
        for (Attribute attribute : problem.attributes()) {
            attribute.quotas().stream().filter(this::matters).forEach(quota -> quota(attribute, quota));
            if (attribute.distinct() > 0) {
                different(attribute);
            }
        }
        entries = signedRows.stream()
                .map(rows -> rows.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    private boolean matters(Quota quota) {
        return quota.least() > 0 || quota.most() < size;
    }

    private int row(int least, int most) {
        limits.add(new int[] {least, most});
        askingRow.add(-1);
        return limits.size() - 1;
    }

    private void quota(Attribute attribute, Quota quota) {
        int row = row(-Math.min(quota.most(), Math.max(size, quota.least())), -quota.least());
        for (int cell = 0; cell < cells.count(); cell++) {
            if (cells.value(cell, attribute) == quota.value()) {
                signedRows.get(cell).add(row);
            }
        }
        if (quota.least() > 0) {
            counters.add(new Counter(List.of(row, MISSING), quota.least(), -1));
        }
        if (quota.most() < size) {
            counters.add(new Counter(List.of(~row, MISSING), size, -1));
        }
    }

    private void different(Attribute attribute) {
        int row = row(-attribute.values() - attribute.distinct(), -attribute.distinct());
        counters.add(new Counter(List.of(row, MISSING), attribute.distinct(), -1));
        int[] links = new int[attribute.values()];
        Arrays.fill(links, -1);
        for (int cell = 0; cell < cells.count(); cell++) {
            int value = cells.value(cell, attribute);
            if (links[value] < 0) {
                links[value] = row(0, size);
                askingRow.set(links[value], row);
                counters.add(new Counter(List.of(links[value], row), 1, links[value]));
            }
            signedRows.get(cell).add(~links[value]);
        }
    }

    int rows() {
        return limits.size();
    }

    /** The least value of a row's {@code z} where so much may be missing. */
    int least(int row, int missing) {
        return row == MISSING ? -missing : limits.get(row)[0];
    }

    int most(int row) {
        return limits.get(row)[1];
    }

    List<Counter> counters() {
        return counters;
    }

    /** The rows in which a member of this cell counts, complemented where negatively. */
    int[] entries(int cell) {
        return entries[cell];
    }

    /** For the row of a value, the row that asks for different values; else -1. */
    int askingRow(int row) {
        return askingRow.get(row);
    }
}
