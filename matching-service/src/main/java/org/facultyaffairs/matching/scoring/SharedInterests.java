package org.facultyaffairs.matching.scoring;

import static org.facultyaffairs.matching.scoring.Words.both;
import static org.facultyaffairs.matching.scoring.Words.sentence;
import static org.facultyaffairs.matching.scoring.Words.when;

import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import org.facultyaffairs.matching.people.Topic;

/** What both are drawn to; two topics are as good as ten. */
final class SharedInterests implements PairCriterion {

    private static final double ENOUGH = 2;

    @Override
    public String name() {
        return "shared-interests";
    }

    @Override
    public double value(Pair pair) {
        return Math.min(1, shared(pair).size() / ENOUGH);
    }

    @Override
    public Optional<String> reason(Pair pair) {
        return sentence(shared(pair), "Both are drawn to %s."::formatted)
                .or(() -> Optional.of("They have named no interest in common."));
    }

    @Override
    public Optional<String> wouldChange(Pair pair) {
        return when(value(pair) < 1, "An interest that both name in their career profiles would raise it.");
    }

    @Override
    public boolean rewardsLikeness() {
        return true;
    }

    @Override
    public Map<String, Double> ofGiver(OneOfTwo giver) {
        return PairCriterion.each(giver.person().words().interests(), 1);
    }

    @Override
    public Map<String, Double> ofReceiver(OneOfTwo receiver) {
        return PairCriterion.each(receiver.person().words().interests(), 1 / ENOUGH);
    }

    private static NavigableSet<Topic> shared(Pair pair) {
        return both(pair.giver().words().interests(), pair.receiver().words().interests());
    }
}
