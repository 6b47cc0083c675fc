package org.facultyaffairs.matching.scoring;

import java.util.Optional;

/** How far the sponsor's word carries. */
final class SponsorInfluence implements Criterion<Pair> {

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
}
