package org.facultyaffairs.gateway.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.MultiMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PassedHeadersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "X-User",
                "x-user-id",
                "X-Forwarded-User",
                "X-Forwarded-For",
                "X-Forwarded-Host",
                "Forwarded",
                "X-Faculty-Id",
                "X_Faculty_Id",
                "X-Roles",
                "X-Original-URL",
                "X-Rewrite-URL",
                "X-Http-Method-Override",
                "X-Real-IP",
                "Remote-User",
                "Cookie",
                "Connection",
                "Upgrade",
                "Proxy-Authorization"
            })
    void aHeaderThatSaysWhoIsAskingStaysOutside(String name) {
        MultiMap headers = MultiMap.caseInsensitiveMultiMap().add(name, "admin");

        PassedHeaders.keep(headers);

        assertThat(headers.isEmpty()).isTrue();
    }

    @Test
    void whatAServiceNeedsCrosses() {
        MultiMap headers = MultiMap.caseInsensitiveMultiMap()
                .add("Authorization", "Bearer x")
                .add("IF-MATCH", "\"3\"")
                .add("Idempotency-Key", "k")
                .add("Content-Type", "text/csv");

        PassedHeaders.keep(headers);

        assertThat(headers.names())
                .containsExactlyInAnyOrder("Authorization", "IF-MATCH", "Idempotency-Key", "Content-Type");
    }
}
