package org.facultyaffairs.local;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;

/** The topics of the house, as the event catalogue keeps them; production creates its own. */
final class Topics {
    private static final int PARTITIONS = 3;
    private static final short REPLICAS = 1;
    private static final Map<String, String> LATEST_PER_KEY = Map.of("cleanup.policy", "compact");

    /** What was withdrawn is gone from the disk within the hour, and so are the keys that opened it. */
    private static final Map<String, String> LATEST_FORGOTTEN_SOON = Map.of(
            "cleanup.policy", "compact",
            "segment.ms", Long.toString(Duration.ofMinutes(30).toMillis()),
            "max.compaction.lag.ms", Long.toString(Duration.ofHours(1).toMillis()),
            "delete.retention.ms", Long.toString(Duration.ofDays(30).toMillis()));

    private static final Map<String, String> FOR_EVER = Map.of("retention.ms", "-1");
    private static final Map<String, String> FOR_400_DAYS =
            Map.of("retention.ms", Long.toString(Duration.ofDays(400).toMillis()));

    static final List<NewTopic> ALL = List.of(
            topic("faculty-profiles", LATEST_PER_KEY),
            topic("org-units", LATEST_PER_KEY),
            topic("need-triggers", FOR_400_DAYS),
            topic("self-identifications", LATEST_FORGOTTEN_SOON),
            topic("self-identification-keys", LATEST_FORGOTTEN_SOON),
            topic("programs", FOR_EVER),
            topic("matches", FOR_EVER),
            topic("mentorships", FOR_EVER),
            topic("sponsorships", FOR_EVER),
            topic("opportunities", FOR_EVER),
            topic("nominations", FOR_EVER));

    private Topics() {}

    /** Creates those that are missing and leaves the others as they are. */
    static void create(String bootstrapServers) throws ExecutionException, InterruptedException {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
            Set<String> there = admin.listTopics().names().get();
            admin.createTopics(ALL.stream()
                            .filter(topic -> !there.contains(topic.name()))
                            .toList())
                    .all()
                    .get();
        }
    }

    private static NewTopic topic(String name, Map<String, String> settings) {
        return new NewTopic(name, PARTITIONS, REPLICAS).configs(settings);
    }
}
