package org.facultyaffairs.chassis.http;

import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The {@code Idempotency-Key} of the request being served, if it has one. */
@RequestScoped
class RequestKey {

    private @Nullable String caller;
    private @Nullable String key;
    private @Nullable String fingerprint;
    private final UUID attempt = UUID.randomUUID();

    void set(String caller, String key, String fingerprint) {
        this.caller = caller;
        this.key = key;
        this.fingerprint = fingerprint;
    }

    boolean present() {
        return key != null;
    }

    String caller() {
        return known(caller);
    }

    String key() {
        return known(key);
    }

    String fingerprint() {
        return known(fingerprint);
    }

    /** Tells this try from any other with the same key, so that one request may use several transactions. */
    UUID attempt() {
        return attempt;
    }

    private static String known(@Nullable String value) {
        if (value == null) {
            throw new IllegalStateException("This request carries no Idempotency-Key");
        }
        return value;
    }
}
