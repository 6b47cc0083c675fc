package org.facultyaffairs.matching.scoring;

import static org.facultyaffairs.matching.scoring.Words.both;
import static org.facultyaffairs.matching.scoring.Words.sentence;

import java.util.NavigableSet;
import java.util.Optional;
import org.facultyaffairs.matching.people.Topic;

/** What both are drawn to; two topics are as good as ten. */
final class SharedInterests implements Criterion<Pair> {

    @Override
    public String name() {
        return "shared-interests";
    }

    @Override
    public double value(Pair pair) {
        return Math.min(1, shared(pair).size() / 2.0);
    }

    @Override
    public Optional<String> reason(Pair pair) {
        return sentence(shared(pair), "Both are drawn to %s."::formatted);
    }

    @Override
    public boolean rewardsLikeness() {
        return true;
    }

    private static NavigableSet<Topic> shared(Pair pair) {
        return both(pair.giver().words().interests(), pair.receiver().words().interests());
    }
}
