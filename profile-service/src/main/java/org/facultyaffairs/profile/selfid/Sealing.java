package org.facultyaffairs.profile.selfid;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.facultyaffairs.chassis.crypto.KeyRing;
import org.facultyaffairs.chassis.crypto.PersonalKey;
import org.facultyaffairs.profile.directory.FacultyId;

/**
 * Seals and opens answers. Each giving gets a fresh key, so that whoever kept an older wrapped key opens nothing that
 * came later. Processor work: on a worker thread when there is much of it.
 */
@ApplicationScoped
class Sealing {

    static final String MASTER = "profile-master";
    static final String NOMINATIONS = "reader-nomination-service";
    static final String METRICS = "reader-program-metrics-service";

    private static final ObjectMapper JSON = JsonMapper.builder()
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
            .build();

    private final KeyRing keys;

    Sealing(KeyRing keys) {
        this.keys = keys;
    }

    Sealed seal(FacultyId person, Answers answers) {
        PersonalKey key = PersonalKey.generate(person.value());
        return new Sealed(
                person.value(),
                new Sealed.Bytes(key.seal(bytes(answers))),
                new Sealed.Bytes(key.wrap(keys.key(MASTER))),
                new Sealed.Bytes(key.wrap(keys.key(NOMINATIONS))),
                new Sealed.Bytes(key.wrap(keys.key(METRICS))));
    }

    Answers open(FacultyId person, byte[] sealed, byte[] masterWrapped) {
        try {
            byte[] plain = PersonalKey.unwrap(person.value(), masterWrapped, keys.key(MASTER))
                    .open(sealed);
            return JSON.readValue(plain, Answers.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("What was sealed here is no document of answers", unreadable);
        }
    }

    private static byte[] bytes(Answers answers) {
        try {
            return JSON.writeValueAsBytes(answers);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
