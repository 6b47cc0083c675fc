package org.facultyaffairs.matching.slate;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Something by which contenders differ, such as the unit: each contender's value, and what is asked of the slate. */
public final class Attribute {

    private final int[] valueOf;
    private final int values;
    private final List<Quota> quotas;
    private final int distinct;

    private Attribute(int[] valueOf, int values, List<Quota> quotas, int distinct) {
        this.valueOf = valueOf;
        this.values = values;
        this.quotas = quotas;
        this.distinct = distinct;
    }

    /**
     * An attribute.
     *
     * @param valueOf each contender's value, numbered from 0 without large gaps
     * @param quotas at most one for each value
     * @param distinct at least so many different values; 0 asks for nothing
     * @throws InvalidSlate {@code value-negative}, {@code quota-twice}, {@code quota-malformed}
     */
    public static Attribute of(int[] valueOf, List<Quota> quotas, int distinct) {
        if (distinct < 0) {
            throw new InvalidSlate("quota-malformed", "%d different values cannot be asked for.".formatted(distinct));
        }
        Set<Integer> seen = new HashSet<>();
        int values = 0;
        for (Quota quota : quotas) {
            if (!seen.add(quota.value())) {
                throw new InvalidSlate("quota-twice", "Value %d has two quotas.".formatted(quota.value()));
            }
            values = Math.max(values, quota.value() + 1);
        }
        for (int value : valueOf) {
            if (value < 0) {
                throw new InvalidSlate("value-negative", "A value is %d.".formatted(value));
            }
            values = Math.max(values, value + 1);
        }
        return new Attribute(valueOf.clone(), values, List.copyOf(quotas), distinct);
    }

    int contenders() {
        return valueOf.length;
    }

    /** A contender's value. */
    public int valueOf(int contender) {
        return valueOf[contender];
    }

    /** One more than the largest value. */
    int values() {
        return values;
    }

    /** What is asked of single values. */
    public List<Quota> quotas() {
        return quotas;
    }

    /** How many different values are asked for. */
    public int distinct() {
        return distinct;
    }

    /** How much of what is asked some contenders miss: places short, places too many and values missing, added up. */
    int missing(int[] contenders) {
        int[] counts = new int[values];
        for (int contender : contenders) {
            counts[valueOf[contender]]++;
        }
        int different = (int) Arrays.stream(counts).filter(count -> count > 0).count();
        int missing = Math.max(0, distinct - different);
        for (Quota quota : quotas) {
            int count = counts[quota.value()];
            missing += Math.max(0, quota.least() - count) + Math.max(0, count - quota.most());
        }
        return missing;
    }
}
