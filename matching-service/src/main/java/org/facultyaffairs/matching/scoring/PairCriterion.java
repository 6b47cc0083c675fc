package org.facultyaffairs.matching.scoring;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.facultyaffairs.matching.people.Topic;

/**
 * A criterion for two people of which something can be told of each alone: the giver's traits and the receiver's, each
 * with an amount from 0 to 1. Where both have a trait, the two amounts are multiplied; all of these added up are never
 * less than the value. So most people can be passed over without looking at the pair.
 */
interface PairCriterion extends Criterion<Pair> {

    /** A trait that everybody has. */
    String ANYBODY = "";

    /** The giver's traits; unless told otherwise, anybody may have full value. */
    default Map<String, Double> ofGiver(OneOfTwo giver) {
        return Map.of(ANYBODY, 1.0);
    }

    /** The receiver's traits. */
    default Map<String, Double> ofReceiver(OneOfTwo receiver) {
        return Map.of(ANYBODY, 1.0);
    }

    /** Every topic as a trait, all in the same amount. */
    static Map<String, Double> each(Collection<Topic> topics, double amount) {
        return topics.stream().collect(Collectors.toMap(Topic::key, topic -> amount));
    }
}
