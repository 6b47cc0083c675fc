package org.facultyaffairs.verification;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.facultyaffairs.local.sample.Story;

/**
 * Which events were told in a house, and who has taken them in. On the topics an event may stand twice, when its writer
 * was killed between sending and noting that it had sent; by its id it is one.
 */
final class Trail {

    /** A slate is worked out anew whenever its grounds change: how often depends on who was faster. */
    private static final String SLATES = "matches";

    /** Sealed anew in each house, so that only the fact can be compared. */
    private static final Set<String> SEALED = Set.of("self-identifications", "self-identification-keys");

    /**
     * Left out, because it depends on who was faster: whether an escalation knows of the slate already, and which of
     * two acts for the same person came first, since a referral and a submission come by two keys.
     */
    private static final List<String> CHANCES =
            List.of(",\"recommendedSlate\":\\[[^]]*\\]", "(?<=\"sponsorshipId\":\"[^\"]{36}\",)\"version\":\\d+,");

    private final Map<String, Map<String, KafkaLog.Event>> byTopic = new LinkedHashMap<>();
    private final Set<String> takenIn = new HashSet<>();
    private final Names names;

    private Trail(Names names) {
        this.names = names;
    }

    static Trail of(House house, Story story) {
        Trail trail = new Trail(Names.of(story));
        for (String topic : KafkaLog.TOPICS) {
            Map<String, KafkaLog.Event> once = new LinkedHashMap<>();
            KafkaLog.of(house, topic).all().forEach(event -> once.putIfAbsent(event.id(), event));
            trail.byTopic.put(topic, once);
        }
        try {
            for (String database : Calm.DATABASES) {
                trail.takenIn.addAll(Calm.takenIn(house, database));
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        return trail;
    }

    /** Each event once, a line each, slates apart. */
    List<String> told() {
        List<String> lines = new ArrayList<>();
        byTopic.forEach((topic, events) -> {
            if (!topic.equals(SLATES)) {
                events.values().forEach(event -> lines.add(topic + " " + spoken(topic, event)));
            }
        });
        return lines.stream().sorted().toList();
    }

    private String spoken(String topic, KafkaLog.Event event) {
        String body = SEALED.contains(topic) ? "" : String.valueOf(event.body());
        for (String chance : CHANCES) {
            body = body.replaceFirst(chance, "");
        }
        return names.spoken(event.type() + " of " + event.key() + ": " + body);
    }

    /** The versions of the slate that were told of a call, in the order of telling. */
    List<Long> slates(String call) {
        return events(SLATES).stream()
                .filter(event -> event.key().equals(call))
                .map(event -> event.json().at("/version").asLong())
                .toList();
    }

    /** Aggregates of which an older version was told after a newer one, in words. */
    List<String> disorder() {
        List<String> found = new ArrayList<>();
        byTopic.forEach((topic, events) -> {
            Map<String, Long> latest = new LinkedHashMap<>();
            events.values().stream().filter(event -> event.body() != null).forEach(event -> {
                long version = event.json().at("/version").asLong();
                if (latest.getOrDefault(event.key(), 0L) > version) {
                    found.add("%s %s at %d after %d".formatted(topic, event.key(), version, latest.get(event.key())));
                }
                latest.put(event.key(), version);
            });
        });
        return found;
    }

    /** What each consumer takes in, {@code consumer type}. */
    Set<String> habits() {
        Set<String> habits = new HashSet<>();
        byTopic.values().forEach(events -> events.values().forEach(event -> consumers().stream()
                .filter(consumer -> takenIn.contains(consumer + " " + event.id()))
                .forEach(consumer -> habits.add(consumer + " " + event.type()))));
        return habits;
    }

    /** Events that a consumer with those habits should have taken in and has not. */
    List<String> missed(Set<String> habits) {
        List<String> missed = new ArrayList<>();
        for (String habit : habits) {
            String consumer = habit.substring(0, habit.indexOf(' '));
            String type = habit.substring(habit.indexOf(' ') + 1);
            byTopic.values().forEach(events -> events.values().stream()
                    .filter(event -> event.type().equals(type) && event.body() != null)
                    .filter(event -> !takenIn.contains(consumer + " " + event.id()))
                    .forEach(event -> missed.add(consumer + " has not taken in " + spoken("", event))));
        }
        return missed;
    }

    private Set<String> consumers() {
        Set<String> consumers = new HashSet<>();
        takenIn.forEach(entry -> consumers.add(entry.substring(0, entry.indexOf(' '))));
        return consumers;
    }

    private List<KafkaLog.Event> events(String topic) {
        return List.copyOf(byTopic.getOrDefault(topic, Map.of()).values());
    }
}
