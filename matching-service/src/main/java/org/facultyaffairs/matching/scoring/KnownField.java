package org.facultyaffairs.matching.scoring;

import static org.facultyaffairs.matching.scoring.Words.sentence;

import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.facultyaffairs.matching.people.Person;
import org.facultyaffairs.matching.people.Topic;

/** A sponsor speaks with authority of a field that they know. */
final class KnownField implements PairCriterion {

    private static final int ENOUGH = 2;

    @Override
    public String name() {
        return "knows-the-field";
    }

    @Override
    public double value(Pair pair) {
        return Math.min(1, known(pair).topics() / ENOUGH);
    }

    @Override
    public Optional<String> reason(Pair pair) {
        return known(pair).sentence(topics -> "The sponsor knows the protégé's field and can speak for them in it: %s."
                .formatted(topics));
    }

    @Override
    public Optional<String> wouldChange(Pair pair) {
        if (pair.receiver().words().expertise().isEmpty()) {
            return Optional.of(
                    "The protégé could name their expertise: sponsors who know that field would come first.");
        }
        NavigableSet<Topic> missing = new TreeSet<>(pair.receiver().words().expertise());
        missing.removeAll(known(pair.giver()));
        return value(pair) < 1
                ? sentence(missing, "Expertise in %s, named by the sponsor, would raise it."::formatted)
                        .or(() -> Optional.of("More expertise that both name would raise it."))
                : Optional.empty();
    }

    @Override
    public Map<String, Double> ofGiver(OneOfTwo giver) {
        return TopicTraits.known(known(giver.person()));
    }

    @Override
    public Map<String, Double> ofReceiver(OneOfTwo receiver) {
        return TopicTraits.asked(receiver.person().words().expertise(), 1.0 / ENOUGH);
    }

    private static Coverage known(Pair pair) {
        return Coverage.of(pair.receiver().words().expertise(), known(pair.giver()));
    }

    private static NavigableSet<Topic> known(Person giver) {
        NavigableSet<Topic> known = new TreeSet<>(giver.words().expertise());
        known.addAll(giver.words().interests());
        return known;
    }
}
