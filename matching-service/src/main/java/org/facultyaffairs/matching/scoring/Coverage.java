package org.facultyaffairs.matching.scoring;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.facultyaffairs.matching.people.Listed;
import org.facultyaffairs.matching.people.Topic;

/**
 * How far what somebody knows covers what is asked: a topic in full where it is known itself, in part where something
 * near to it is.
 */
final class Coverage {

    private final NavigableSet<Topic> full = new TreeSet<>();
    private final List<Nearby> nearby = new ArrayList<>();

    private record Nearby(Topic asked, Topic known, double nearness) {}

    private Coverage() {}

    static Coverage of(Collection<Topic> asked, Collection<Topic> known) {
        Coverage coverage = new Coverage();
        new TreeSet<>(asked).forEach(topic -> coverage.add(topic, known));
        return coverage;
    }

    private void add(Topic asked, Collection<Topic> known) {
        if (known.contains(asked)) {
            full.add(asked);
            return;
        }
        new TreeSet<>(known)
                .stream()
                        .map(topic -> new Nearby(asked, topic, asked.nearnessTo(topic)))
                        .filter(near -> near.nearness() > 0)
                        .max(Comparator.comparingDouble(Nearby::nearness))
                        .ifPresent(nearby::add);
    }

    /** How many topics are covered, those in part by their part. */
    double topics() {
        return full.size() + nearby.stream().mapToDouble(Nearby::nearness).sum();
    }

    boolean isEmpty() {
        return full.isEmpty() && nearby.isEmpty();
    }

    /** What is covered at all, in full or in part. */
    NavigableSet<Topic> asked() {
        NavigableSet<Topic> all = new TreeSet<>(full);
        nearby.forEach(near -> all.add(near.asked()));
        return all;
    }

    /** A sentence about what is covered, if anything is: "research, and close to it lecturing (for teaching)". */
    Optional<String> sentence(UnaryOperator<String> saying) {
        if (isEmpty()) {
            return Optional.empty();
        }
        String near = Listed.and(nearby.stream()
                .map(one ->
                        "%s (for %s)".formatted(one.known().words(), one.asked().words()))
                .toList());
        if (nearby.isEmpty()) {
            return Optional.of(saying.apply(Topic.words(full)));
        }
        return Optional.of(saying.apply(full.isEmpty() ? near : Topic.words(full) + ", and close to it " + near));
    }
}
