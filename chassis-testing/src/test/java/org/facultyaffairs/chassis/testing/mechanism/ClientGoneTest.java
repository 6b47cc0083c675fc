package org.facultyaffairs.chassis.testing.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.http.TestHTTPResource;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.Socket;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.facultyaffairs.chassis.testing.Tokens;
import org.junit.jupiter.api.Test;

/**
 * Issue 3: the request scope ends when the client goes away, the work does not. What it wrote after that claimed no key,
 * so that its repeat would have had its effect once more, and was said to be done by nobody.
 */
@NotesTest
class ClientGoneTest {

    private static final int REQUESTS = 40;

    @Inject
    DataSource database;

    @TestHTTPResource("/notes")
    URL notes;

    private final String run = UUID.randomUUID().toString();

    @Test
    void whatIsBroughtToItsEndHasClaimedItsKeyAndIsItsCallers() throws SQLException, IOException {
        // Given requests of which eight hold a connection each, while the others wait for one
        List<Socket> clients = new ArrayList<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("lock table note in access exclusive mode");
            for (int i = 0; i < REQUESTS; i++) {
                clients.add(send(i));
            }
            await().until(() -> waiting() == 8);

            // When
            for (Socket client : clients) {
                client.close();
            }
            connection.commit();
        }

        // Then
        await().during(Duration.ofSeconds(1)).atMost(Duration.ofSeconds(20)).until(() -> waiting() == 0);
        assertThat(number("select count(*) from note where text like ?", run + "%"))
                .isGreaterThanOrEqualTo(8)
                .isEqualTo(number("select count(*) from repeated_request where key like ?", run + "%"));
        assertThat(number(
                        "select count(*) from audit_entry where actor_kind <> 'PERSON' and subject in"
                                + " (select cast(id as text) from note where text like ?)",
                        run + "%"))
                .isZero();
    }

    private long number(String sql, String like) {
        return Database.number(database, sql, like);
    }

    private long waiting() {
        return Database.number(
                database, "select count(*) from pg_stat_activity where wait_event_type = 'Lock' and state = 'active'");
    }

    private Socket send(int number) throws IOException {
        String body = "{\"text\": \"%s-%d\"}".formatted(run, number);
        Socket socket = new Socket(notes.getHost(), notes.getPort());
        socket.getOutputStream()
                .write(
                        ("POST /notes HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer %s\r\nIdempotency-Key: %s-%d\r\n"
                                        + "Content-Type: application/json\r\nContent-Length: %d\r\n\r\n%s")
                                .formatted(Tokens.of("faculty"), run, number, body.length(), body)
                                .getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
        return socket;
    }
}
