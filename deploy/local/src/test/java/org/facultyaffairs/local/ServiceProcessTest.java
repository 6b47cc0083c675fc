package org.facultyaffairs.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ServiceProcessTest {
    private static final Layout LAYOUT = new Layout(Path.of("/house"));

    @Test
    void aServiceIsToldWhereItsOwnDatabaseIs() {
        // Given
        HouseService metrics = HouseService.ALL.get(3);
        // When
        var environment = new ServiceProcess(metrics, Ports.standard().with("postgres", 5433), LAYOUT).environment();
        // Then
        assertThat(environment)
                .containsEntry("QUARKUS_HTTP_PORT", "8084")
                .containsEntry("QUARKUS_DATASOURCE_JDBC_URL", "jdbc:postgresql://localhost:5433/metrics")
                .containsEntry("QUARKUS_DATASOURCE_REACTIVE_URL", "postgresql://localhost:5433/metrics")
                .containsEntry("HOUSE_KEYS_DIR", "/house/.local/keys")
                .doesNotContainKey("HOUSE_SERVICES_PROFILE_URL");
    }

    @Test
    void theGatewayIsToldWhereTheOthersAreAndOfNoDatabase() {
        // Given
        HouseService gateway = HouseService.ALL.get(4);
        // When
        var environment = new ServiceProcess(gateway, Ports.standard(), LAYOUT).environment();
        // Then
        assertThat(environment)
                .containsEntry("HOUSE_SERVICES_PROGRAM_METRICS_URL", "http://localhost:8084")
                .containsEntry("HOUSE_SERVICES_PROGRAM_METRICS_MANAGEMENT_URL", "http://localhost:9084")
                .containsEntry("QUARKUS_OIDC_AUTH_SERVER_URL", "http://localhost:8180/realms/faculty-affairs")
                .doesNotContainKey("QUARKUS_DATASOURCE_JDBC_URL");
    }
}
