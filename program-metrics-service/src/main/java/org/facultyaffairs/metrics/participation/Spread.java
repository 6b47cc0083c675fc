package org.facultyaffairs.metrics.participation;

import java.util.Collection;
import java.util.OptionalDouble;

/**
 * How the acts of a population are spread over its members. Members without an act belong in it: leaving them out
 * answers another question (how even are the active ones) and always looks fairer.
 */
public final class Spread {

    private final long[] ascending;
    private final long total;

    private Spread(long[] ascending, long total) {
        this.ascending = ascending;
        this.total = total;
    }

    /** One number of acts per member, none negative. */
    public static Spread of(Collection<Long> actsPerMember) {
        long[] ascending =
                actsPerMember.stream().mapToLong(Long::longValue).sorted().toArray();
        if (ascending.length > 0 && ascending[0] < 0) {
            throw new IllegalArgumentException("Nobody acts %d times.".formatted(ascending[0]));
        }
        long total = 0;
        for (long acts : ascending) {
            total = Math.addExact(total, acts);
        }
        return new Spread(ascending, total);
    }

    public int members() {
        return ascending.length;
    }

    public long acts() {
        return total;
    }

    /**
     * Gini coefficient (1912) of the whole population, {@code Σ(2i − n − 1)·xᵢ / (n·Σx)} over the ascending
     * {@code xᵢ}: 0 when all act alike, {@code 1 − 1/n} when one does everything. Not corrected for sampling. Empty
     * when nobody acted.
     */
    public OptionalDouble gini() {
        if (total == 0) {
            return OptionalDouble.empty();
        }
        int n = ascending.length;
        double weighted = 0;
        for (int i = 0; i < n; i++) {
            weighted += (2.0 * (i + 1) - n - 1) * ascending[i];
        }
        return OptionalDouble.of(weighted / ((double) n * total));
    }

    /**
     * The share of all acts done by the most active tenth of the members, a begun tenth counting as whole: one of 7, one
     * of 10, two of 11. Empty when nobody acted.
     */
    public OptionalDouble topDecileShare() {
        if (total == 0) {
            return OptionalDouble.empty();
        }
        long top = 0;
        for (int i = ascending.length - topDecile(); i < ascending.length; i++) {
            top += ascending[i];
        }
        return OptionalDouble.of((double) top / total);
    }

    /** How many members {@link #topDecileShare()} speaks of: where they are few, it speaks of persons. */
    public int topDecile() {
        return (ascending.length + 9) / 10;
    }
}
