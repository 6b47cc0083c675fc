package org.facultyaffairs.matching.scoring;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.facultyaffairs.matching.people.ContentArea;
import org.facultyaffairs.matching.people.Topic;

/**
 * What can be told of topics that are known, and of topics that are asked for, each alone: the products of common traits
 * add up to the {@link Coverage} of what is asked by what is known, and to more only beyond full value. A term counts
 * through its content area as far as any term of it is known, and by itself for the rest.
 */
final class TopicTraits {

    /** Of one area so much is counted; with less than that full value is reached. */
    private static final int MOST_OF_AN_AREA = 3;

    private TopicTraits() {}

    static Map<String, Double> known(Collection<Topic> topics) {
        Map<String, Double> traits = new HashMap<>();
        for (Topic topic : topics) {
            ContentArea.of(topic).ifPresent(area -> {
                traits.merge(whole(area), topic.nearnessTo(area.topic()), Math::max);
                for (int part = 0; part < MOST_OF_AN_AREA; part++) {
                    traits.merge(terms(area, part), topic.nearnessToTerms(), Math::max);
                }
            });
        }
        for (Topic topic : topics) {
            Optional<ContentArea> area = ContentArea.of(topic);
            double throughArea =
                    area.map(of -> traits.getOrDefault(terms(of, 0), 0.0)).orElse(0.0);
            traits.put(topic.key(), 1 - throughArea);
        }
        return traits;
    }

    /** Each topic in the same amount, at most 1. */
    static Map<String, Double> asked(Collection<Topic> topics, double each) {
        Map<String, Double> traits = new HashMap<>();
        Map<ContentArea, Double> amounts = new EnumMap<>(ContentArea.class);
        for (Topic topic : topics) {
            Optional<ContentArea> area = ContentArea.of(topic);
            if (area.isPresent() && topic.equals(area.get().topic())) {
                traits.put(whole(area.get()), each);
            } else {
                traits.put(topic.key(), each);
                area.ifPresent(of -> amounts.merge(of, each, Double::sum));
            }
        }
        amounts.forEach((area, amount) -> {
            for (int part = 0; part < MOST_OF_AN_AREA && part < amount; part++) {
                traits.put(terms(area, part), Math.min(1, amount - part));
            }
        });
        return traits;
    }

    private static String whole(ContentArea area) {
        return area.name();
    }

    private static String terms(ContentArea area, int part) {
        return area.name() + part;
    }
}
