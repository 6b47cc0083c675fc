package org.facultyaffairs.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class KeycloakPartTest {

    /** Issue 2: by chance the realm was imported anew at the next start, and nobody's token was good any more. */
    @Test
    void theSameRealmInAnotherOrderIsTheSameRealm() {
        // Given
        Map<String, String> oneStart = new LinkedHashMap<>();
        oneStart.put("HOUSE_URL", "http://localhost:8080");
        oneStart.put("KC_BOOTSTRAP_ADMIN_USERNAME", "admin");
        Map<String, String> nextStart = new LinkedHashMap<>();
        nextStart.put("KC_BOOTSTRAP_ADMIN_USERNAME", "admin");
        nextStart.put("HOUSE_URL", "http://localhost:8080");

        // Then
        assertThat(KeycloakPart.origin("realm", nextStart)).isEqualTo(KeycloakPart.origin("realm", oneStart));
        assertThat(KeycloakPart.origin("another", oneStart)).isNotEqualTo(KeycloakPart.origin("realm", oneStart));
        assertThat(KeycloakPart.origin("realm", Map.of("HOUSE_URL", "http://elsewhere")))
                .isNotEqualTo(KeycloakPart.origin("realm", oneStart));
    }
}
