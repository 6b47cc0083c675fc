package org.facultyaffairs.local;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;

/** A real Kafka broker (KRaft, one node) in this JVM, which saves the memory of another; its data are kept. */
public final class KafkaPart implements AutoCloseable {
    private final KafkaRaftServer server;
    private final int port;

    private KafkaPart(KafkaRaftServer server, int port) {
        this.server = server;
        this.port = port;
    }

    /** Starts the broker, formatting the folder the first time; a half-formatted one is formatted again. */
    public static KafkaPart start(Path data, int port, int controllerPort) throws Exception {
        if (!Files.exists(data.resolve("meta.properties"))) {
            format(data);
        }
        KafkaConfig config = KafkaConfig.fromProps(settings(data, port, controllerPort), false);
        KafkaRaftServer server = new KafkaRaftServer(config, Time.SYSTEM);
        server.startup();
        return new KafkaPart(server, port);
    }

    public String bootstrapServers() {
        return "localhost:" + port;
    }

    private static void format(Path data) throws Exception {
        Folders.remove(data);
        Files.createDirectories(data);
        try (PrintStream silence = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8)) {
            new Formatter()
                    .setClusterId(Uuid.randomUuid().toString())
                    .setNodeId(1)
                    .setControllerListenerName("CONTROLLER")
                    .setMetadataLogDirectory(data.toString())
                    .setDirectories(List.of(data.toString()))
                    .setReleaseVersion(MetadataVersion.LATEST_PRODUCTION)
                    .setPrintStream(silence)
                    .run();
        }
    }

    private static Properties settings(Path data, int port, int controllerPort) {
        Properties settings = new Properties();
        settings.putAll(Map.of(
                "process.roles", "broker,controller",
                "node.id", "1",
                "controller.quorum.voters", "1@localhost:" + controllerPort,
                "listeners", "PLAINTEXT://localhost:%d,CONTROLLER://localhost:%d".formatted(port, controllerPort),
                "advertised.listeners", "PLAINTEXT://localhost:" + port,
                "controller.listener.names", "CONTROLLER",
                "listener.security.protocol.map", "CONTROLLER:PLAINTEXT,PLAINTEXT:PLAINTEXT",
                "log.dirs", data.toString(),
                "num.partitions", "3"));
        settings.putAll(oneNode());
        settings.putAll(small());
        return settings;
    }

    private static Map<String, String> oneNode() {
        return Map.of(
                "offsets.topic.replication.factor", "1",
                "offsets.topic.num.partitions", "4",
                "transaction.state.log.replication.factor", "1",
                "transaction.state.log.num.partitions", "4",
                "transaction.state.log.min.isr", "1",
                "share.coordinator.state.topic.replication.factor", "1",
                "share.coordinator.state.topic.num.partitions", "4",
                "share.coordinator.state.topic.min.isr", "1",
                "group.initial.rebalance.delay.ms", "0",
                "broker.session.timeout.ms", "3000");
    }

    private static Map<String, String> small() {
        return Map.of(
                "broker.heartbeat.interval.ms", "500",
                "log.cleaner.dedupe.buffer.size", "4194304",
                "num.recovery.threads.per.data.dir", "1",
                "num.network.threads", "2",
                "num.io.threads", "4");
    }

    @Override
    public void close() throws IOException {
        server.shutdown();
        server.awaitShutdown();
    }
}
