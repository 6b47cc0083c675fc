package org.facultyaffairs.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.awaitility.Awaitility;
import org.facultyaffairs.local.sample.Walk;

/** Nothing is on its way any more: what was written was sent, what was sent was taken in. */
final class Calm {

    static final List<String> DATABASES = List.of("profile", "matching", "nomination", "metrics");
    private static final List<String> READERS =
            List.of("matching-service", "nomination-service", "program-metrics-service");

    private final House house;

    private Calm(House house) {
        this.house = house;
    }

    /** Waits until two looks in a row find nothing. */
    static void await(House house) {
        Calm calm = new Calm(house);
        Awaitility.await("the house to come to be calm")
                .atMost(Duration.ofMinutes(4))
                .pollInterval(Duration.ofMillis(500))
                .ignoreExceptions()
                .untilAsserted(() -> {
                    assertThat(calm.onTheirWay()).isEmpty();
                    assertThat(calm.onTheirWay()).isEmpty();
                });
    }

    /**
     * Waits when the walk comes to its calls: how many are eligible is told as it is known at that moment, so everybody
     * who arrived should be known everywhere.
     */
    static Consumer<String> whenCallsAreMade(House house) {
        return step -> {
            if (step.equals(Walk.CALLS_ARE_MADE)) {
                await(house);
            }
        };
    }

    /** What is not yet sent and not yet taken in, in words. */
    private List<String> onTheirWay() throws SQLException, ExecutionException, InterruptedException {
        List<String> left = new ArrayList<>();
        for (String database : DATABASES) {
            long unsent = count(house, database, "select count(*) from outbox");
            if (unsent > 0) {
                left.add("%d events in the outbox of %s".formatted(unsent, database));
            }
        }
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", "localhost:" + house.port("kafka")))) {
            for (String reader : READERS) {
                left.addAll(behind(admin, reader));
            }
        }
        return left;
    }

    private static List<String> behind(Admin admin, String reader) throws ExecutionException, InterruptedException {
        Map<TopicPartition, OffsetAndMetadata> read = admin.listConsumerGroupOffsets(reader)
                .partitionsToOffsetAndMetadata()
                .get();
        Set<String> topics = read.keySet().stream().map(TopicPartition::topic).collect(Collectors.toSet());
        Map<TopicPartition, OffsetSpec> places = new HashMap<>();
        admin.describeTopics(topics).allTopicNames().get().values().forEach(topic -> topic.partitions()
                .forEach(partition ->
                        places.put(new TopicPartition(topic.name(), partition.partition()), OffsetSpec.latest())));
        List<String> behind = new ArrayList<>();
        for (var end : admin.listOffsets(places).all().get().entrySet()) {
            OffsetAndMetadata place = read.get(end.getKey());
            long left = end.getValue().offset() - (place == null ? 0 : place.offset());
            if (left > 0) {
                behind.add("%s is %d behind on %s".formatted(reader, left, end.getKey()));
            }
        }
        return behind;
    }

    /** One number from one of the databases. */
    static long count(House house, String database, String question) throws SQLException {
        try (Connection connection = house.database(database);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(question)) {
            row.next();
            return row.getLong(1);
        }
    }

    /** Which consumer has taken in which event, {@code consumer event-id}, of one of the databases. */
    static Set<String> takenIn(House house, String database) throws SQLException {
        Set<String> taken = new HashSet<>();
        try (Connection connection = house.database(database);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select consumer, event_id from inbox")) {
            while (row.next()) {
                taken.add(row.getString(1) + " " + row.getString(2));
            }
        }
        return taken;
    }
}
