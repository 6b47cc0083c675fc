package org.facultyaffairs.matching.scoring;

import java.util.Map;
import java.util.Optional;

/** How far the sponsor's word carries. */
final class SponsorInfluence implements PairCriterion {

    @Override
    public String name() {
        return "influence";
    }

    @Override
    public double value(Pair pair) {
        return Influence.of(pair.giver(), pair.setting().population());
    }

    @Override
    public Optional<String> reason(Pair pair) {
        return Optional.of(Influence.inWords(
                pair.relation().giver(), pair.giver(), pair.setting().population()));
    }

    @Override
    public boolean isSettled(Pair pair) {
        return true;
    }

    @Override
    public Map<String, Double> ofGiver(OneOfTwo giver) {
        return Map.of(ANYBODY, Influence.of(giver.person(), giver.setting().population()));
    }
}
