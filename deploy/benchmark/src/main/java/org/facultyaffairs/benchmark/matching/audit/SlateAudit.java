package org.facultyaffairs.benchmark.matching.audit;

import java.util.Arrays;
import org.facultyaffairs.benchmark.matching.instance.SlateInstance;

/** What a slate is worth, when it keeps its quotas. */
public final class SlateAudit {

    private SlateAudit() {}

    /**
     * The sum of the scores in millionths.
     *
     * @throws WrongAnswer when the size, a quota or somebody's being there once is broken
     */
    public static long total(SlateInstance instance, int[] chosen) {
        if (Arrays.stream(chosen).distinct().count() != instance.size() || chosen.length != instance.size()) {
            throw new WrongAnswer("The slate has %d people.".formatted(chosen.length));
        }
        for (SlateInstance.Attribute attribute : instance.attributes()) {
            int[] having = new int[attribute.values()];
            for (int person : chosen) {
                having[attribute.value()[person]]++;
            }
            for (int count : having) {
                if (count < attribute.lower() || count > attribute.upper()) {
                    throw new WrongAnswer("A value of an attribute is there %d times, not %d to %d times."
                            .formatted(count, attribute.lower(), attribute.upper()));
                }
            }
        }
        return Arrays.stream(chosen)
                .mapToLong(person -> instance.score()[person])
                .sum();
    }
}
