package org.facultyaffairs.matching.scoring;

import java.util.Map;
import java.util.Optional;
import org.facultyaffairs.matching.people.OpenTo;
import org.facultyaffairs.matching.people.Person;

/** Whether the one who would give has said that they gladly would. Who left it out is left out altogether. */
final class Openness implements PairCriterion {

    @Override
    public String name() {
        return "openness";
    }

    @Override
    public double value(Pair pair) {
        return value(pair.giver(), pair.relation());
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

    @Override
    public Map<String, Double> ofGiver(OneOfTwo giver) {
        return Map.of(ANYBODY, value(giver.person(), giver.relation()));
    }

    private static double value(Person giver, Relation relation) {
        return said(giver, relation) ? 1 : 0.3;
    }

    private static boolean said(Pair pair) {
        return said(pair.giver(), pair.relation());
    }

    private static boolean said(Person giver, Relation relation) {
        return giver.words().welcomes(relation.asksFor());
    }
}
