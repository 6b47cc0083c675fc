package org.facultyaffairs.chassis.events;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/**
 * The relay's view of the outbox. It keeps no position: what is there is what is still to be sent, so a row that
 * commits late is never skipped.
 */
final class OutboxTable {

    /** Any number, the same in every replica of a service. */
    private static final long LEAD = 7_330_111_943L;

    private static final String OLDEST = """
            select seq, id, aggregatetype, aggregateid, type, payload, occurred_at, traceparent
              from outbox order by seq limit ?""";

    private final Connection connection;

    OutboxTable(Connection connection) {
        this.connection = connection;
    }

    /** A row on its way out; without a payload it is a tombstone. */
    record Row(
            long seq,
            UUID id,
            String topic,
            String key,
            String type,
            @Nullable String payload,
            Instant occurredAt,
            @Nullable String traceparent) {}

    boolean lead() throws SQLException {
        try (PreparedStatement lock = connection.prepareStatement("select pg_try_advisory_lock(?)")) {
            lock.setLong(1, LEAD);
            try (ResultSet got = lock.executeQuery()) {
                return got.next() && got.getBoolean(1);
            }
        }
    }

    /** The connection goes back to its pool: it must not keep the lead, nor wake anybody else. */
    void release() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("unlisten outbox");
            statement.execute("select pg_advisory_unlock_all()");
        }
    }

    void listen() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("listen outbox");
        }
    }

    void awaitWake(Duration longest) throws SQLException {
        connection.unwrap(PGConnection.class).getNotifications((int) longest.toMillis());
    }

    List<Row> oldest(int most) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(OLDEST)) {
            select.setInt(1, most);
            List<Row> rows = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    rows.add(read(row));
                }
            }
            return rows;
        }
    }

    void remove(List<Row> acknowledged) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("delete from outbox where seq = any(?)")) {
            delete.setArray(
                    1,
                    connection.createArrayOf(
                            "bigint", acknowledged.stream().map(Row::seq).toArray()));
            delete.executeUpdate();
        }
    }

    private static Row read(ResultSet row) throws SQLException {
        return new Row(
                row.getLong("seq"),
                row.getObject("id", UUID.class),
                row.getString("aggregatetype"),
                row.getString("aggregateid"),
                row.getString("type"),
                row.getString("payload"),
                row.getObject("occurred_at", OffsetDateTime.class).toInstant(),
                row.getString("traceparent"));
    }
}
