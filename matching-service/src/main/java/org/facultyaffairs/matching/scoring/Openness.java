package org.facultyaffairs.matching.scoring;

import java.util.Optional;
import org.facultyaffairs.matching.people.OpenTo;

/** Whether the one who would give has said that they gladly would. Who left it out is left out altogether. */
final class Openness implements Criterion<Pair> {

    @Override
    public String name() {
        return "openness";
    }

    @Override
    public double value(Pair pair) {
        return said(pair) ? 1 : 0.3;
    }

    @Override
    public Optional<String> reason(Pair pair) {
        OpenTo what = pair.relation().asksFor();
        return Optional.of(
                said(pair)
                        ? "%s has said that they are open to %s."
                                .formatted(pair.relation().giver(), what.words())
                        : "%s has not said yet whether they are open to %s: ask first."
                                .formatted(pair.relation().giver(), what.words()));
    }

    @Override
    public Optional<String> wouldChange(Pair pair) {
        return Words.when(
                !said(pair),
                "%s could say in their career profile that they are open to %s."
                        .formatted(
                                pair.relation().giver(),
                                pair.relation().asksFor().words()));
    }

    private static boolean said(Pair pair) {
        return pair.giver().words().welcomes(pair.relation().asksFor());
    }
}
