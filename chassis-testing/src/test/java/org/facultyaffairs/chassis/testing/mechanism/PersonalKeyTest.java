package org.facultyaffairs.chassis.testing.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.crypto.tink.Aead;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.facultyaffairs.chassis.crypto.KeyRing;
import org.facultyaffairs.chassis.crypto.PersonalKey;
import org.junit.jupiter.api.Test;

@NotesTest
class PersonalKeyTest {

    private static final byte[] SECRET = "told in confidence".getBytes(StandardCharsets.UTF_8);

    @Inject
    KeyRing keys;

    private final UUID person = UUID.randomUUID();

    @Test
    void whatIsSealedIsReadableWithTheUnwrappedKeyAlone() {
        Aead reader = keys.key("reader-a");
        PersonalKey key = PersonalKey.generate(person);
        byte[] sealed = key.seal(SECRET);

        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("confidence");
        assertThat(PersonalKey.unwrap(person, key.wrap(reader), reader).open(sealed))
                .isEqualTo(SECRET);
    }

    @Test
    void neitherAnotherReaderNorAnotherPersonOpensIt() {
        Aead reader = keys.key("reader-a");
        PersonalKey key = PersonalKey.generate(person);
        byte[] wrapped = key.wrap(reader);
        byte[] sealed = key.seal(SECRET);
        UUID other = UUID.randomUUID();

        assertThatThrownBy(() -> PersonalKey.unwrap(person, wrapped, keys.key("reader-b")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PersonalKey.unwrap(other, wrapped, reader))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PersonalKey.generate(person).open(sealed))
                .isInstanceOf(IllegalArgumentException.class);
        sealed[sealed.length - 1] ^= 1;
        assertThatThrownBy(() -> key.open(sealed)).isInstanceOf(IllegalArgumentException.class);
    }
}
