package org.facultyaffairs.matching.scoring;

import static org.facultyaffairs.matching.scoring.Words.when;

import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.facultyaffairs.matching.people.Topic;

/** A sponsor speaks with authority of a field that they know. */
final class KnownField implements Criterion<Pair> {

    @Override
    public String name() {
        return "knows-the-field";
    }

    @Override
    public double value(Pair pair) {
        return Math.min(1, known(pair).topics() / 2);
    }

    @Override
    public Optional<String> reason(Pair pair) {
        return known(pair).sentence(topics -> "The sponsor knows the protégé's field and can speak for them in it: %s."
                .formatted(topics));
    }

    @Override
    public Optional<String> wouldChange(Pair pair) {
        return when(
                pair.receiver().words().expertise().isEmpty(),
                "The protégé could name their expertise: sponsors who know that field would come first.");
    }

    private static Coverage known(Pair pair) {
        NavigableSet<Topic> known = new TreeSet<>(pair.giver().words().expertise());
        known.addAll(pair.giver().words().interests());
        return Coverage.of(pair.receiver().words().expertise(), known);
    }
}
