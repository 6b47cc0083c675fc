package org.facultyaffairs.local;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;

/** A real PostgreSQL server whose commits survive a crash: zonky's own defaults trade that away for speed. */
public final class PostgresPart implements AutoCloseable {
    private final EmbeddedPostgres server;
    private final Path data;

    private PostgresPart(EmbeddedPostgres server, Path data) {
        this.server = server;
        this.data = data;
    }

    /**
     * Starts the server on data that is kept. A server that outlived its launcher ({@code kill -9}) is stopped first,
     * for its data folder can have only one.
     */
    public static PostgresPart start(Path data, Path binaries, Path log, int port)
            throws IOException, InterruptedException {
        Leftovers.stopPostgres(data);
        return Lock.holding(binaries.resolve("unpack.lock"), () -> {
            Leftovers.removeHalfUnpacked(binaries);
            EmbeddedPostgres server =
                    durable(data, binaries.toFile(), log.toFile()).setPort(port).start();
            return new PostgresPart(server, data);
        });
    }

    private static EmbeddedPostgres.Builder durable(Path data, File binaries, File log) {
        ProcessBuilder.Redirect output = ProcessBuilder.Redirect.appendTo(log);
        return EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setOverrideWorkingDirectory(binaries)
                .setPGStartupWait(Duration.ofMinutes(2))
                .setRegisterShutdownHook(false)
                .setOutputRedirector(output)
                .setErrorRedirector(output)
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("wal_level", "logical")
                .setServerConfig("max_connections", "300")
                .setServerConfig("shared_buffers", "64MB");
    }

    public int port() {
        return server.getPort();
    }

    /** The server's first process, parent of all its others. */
    ProcessHandle process() throws IOException {
        return Leftovers.postmaster(data).orElseThrow();
    }

    /** Creates each missing database with a role of the same name and password that owns it and sees no other. */
    public void createDatabases(List<String> names) throws SQLException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            for (String name : names) {
                if (!exists(statement, name)) {
                    create(statement, name);
                }
            }
        }
    }

    private static boolean exists(Statement statement, String name) throws SQLException {
        try (ResultSet found =
                statement.executeQuery("select 1 from pg_database where datname = '%s'".formatted(name))) {
            return found.next();
        }
    }

    private static void create(Statement statement, String name) throws SQLException {
        statement.execute("create role \"%1$s\" login password '%1$s'".formatted(name));
        statement.execute("create database \"%1$s\" owner \"%1$s\"".formatted(name));
        statement.execute("revoke connect on database \"%s\" from public".formatted(name));
    }

    /** Returns when the server is gone, which may be later than the five seconds that its own stop waits. */
    @Override
    public void close() throws IOException {
        server.close();
        Leftovers.postmaster(data).ifPresent(process -> process.onExit().join());
    }
}
