package org.facultyaffairs.metrics.snapshot;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import org.facultyaffairs.chassis.crypto.KeyRing;
import org.facultyaffairs.chassis.crypto.PersonalKey;
import org.facultyaffairs.metrics.House;

/** People who tell something in confidence, as the profile service passes it on. */
@ApplicationScoped
public class Confidences {

    private final KeyRing keys;

    Confidences(KeyRing keys) {
        this.keys = keys;
    }

    /** Seals the answers under a key of the person's own and sends both; returns the id of the last event. */
    public UUID tell(UUID person, String answers) {
        PersonalKey key = PersonalKey.generate(person);
        House.tell(
                "self-identification-given",
                Map.of(
                        "facultyId",
                        person,
                        "version",
                        1,
                        "sealed",
                        base64(key.seal(answers.getBytes(StandardCharsets.UTF_8)))));
        return House.tell(
                "self-identification-key-wrapped",
                Map.of(
                        "facultyId",
                        person,
                        "version",
                        1,
                        "wrappedFor",
                        Map.of(
                                "nomination-service",
                                "AAAA",
                                "program-metrics-service",
                                base64(key.wrap(keys.key("reader-program-metrics-service"))))));
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
