package org.facultyaffairs.chassis.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.Test;

class RealPartsTest {
    @Test
    void aTestHasADurableDatabaseOfItsOwnWhichGoesWithIt() throws SQLException {
        // Given
        RealParts parts = new RealParts();
        parts.init(Map.of("database", "sample"));
        Map<String, String> settings = parts.start();
        String url = settings.get("quarkus.datasource.jdbc.url");
        String user = settings.get("quarkus.datasource.username");
        // When
        try (Connection connection = DriverManager.getConnection(url, user, user);
                ResultSet answer = connection
                        .createStatement()
                        .executeQuery("select current_setting('fsync'), current_setting('synchronous_commit')")) {
            // Then
            assertThat(answer.next()).isTrue();
            assertThat(answer.getString(1)).isEqualTo("on");
            assertThat(answer.getString(2)).isEqualTo("on");
        }
        parts.stop();
        assertThatThrownBy(() -> DriverManager.getConnection(url, user, user)).isInstanceOf(SQLException.class);
    }

    @Test
    void twoTestsNeverShareTopics() {
        // When
        Map<String, String> one = started();
        Map<String, String> other = started();
        // Then
        assertThat(one.get("house.topics.prefix")).isNotEqualTo(other.get("house.topics.prefix"));
        assertThat(one.get("house.keys-dir")).isNotEqualTo(other.get("house.keys-dir"));
    }

    @Test
    void theBrokerAnswers() throws Exception {
        // When
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", started().get("kafka.bootstrap.servers")))) {
            // Then
            assertThat(admin.describeCluster().nodes().get()).hasSize(1);
        }
    }

    @Test
    void aPersonsTokenCarriesTheFacultyId() {
        // When
        UUID id = Tokens.facultyId("faculty2");
        // Then
        assertThat(id).isEqualTo(UUID.nameUUIDFromBytes("faculty:E0011".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void tokensAreFetchedOnce() {
        // When
        String first = Tokens.of("faculty");
        // Then
        assertThat(Tokens.of("faculty")).isSameAs(first);
        assertThat(Tokens.machine()).isNotEqualTo(first);
        assertThat(Tokens.foreignAudience()).isNotEqualTo(first);
        assertThat(Tokens.tampered("faculty")).isNotEqualTo(first).hasSameSizeAs(first);
    }

    @Test
    void anExpiredTokenIsOneThatWasGood() {
        // When
        String token = Tokens.expired();
        // Then
        assertThat(token.split("\\.", -1)).hasSize(3);
    }

    private static Map<String, String> started() {
        RealParts parts = new RealParts();
        parts.init(Map.of());
        return parts.start();
    }
}
