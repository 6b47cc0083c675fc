package org.facultyaffairs.chassis.crypto;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.UUID;

/**
 * The key under which one person's confidential answers are sealed (AES-256-GCM). Who destroys every wrapped copy of it
 * has erased what it sealed, wherever that was copied. CPU work: keep it off the event loop when there is much of it.
 */
public final class PersonalKey {

    static {
        try {
            AeadConfig.register();
        } catch (GeneralSecurityException unexpected) {
            throw new ExceptionInInitializerError(unexpected);
        }
    }

    private final UUID person;
    private final KeysetHandle handle;

    private PersonalKey(UUID person, KeysetHandle handle) {
        this.person = person;
        this.handle = handle;
    }

    public static PersonalKey generate(UUID person) {
        try {
            return new PersonalKey(person, KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM));
        } catch (GeneralSecurityException unexpected) {
            throw new IllegalStateException(unexpected);
        }
    }

    /**
     * Opens what {@link #wrap} made.
     *
     * @throws IllegalArgumentException when it was wrapped by another key or for another person
     */
    public static PersonalKey unwrap(UUID person, byte[] wrapped, Aead by) {
        try {
            return new PersonalKey(person, TinkProtoKeysetFormat.parseEncryptedKeyset(wrapped, by, bytes(person)));
        } catch (GeneralSecurityException foreign) {
            throw new IllegalArgumentException("The key cannot be unwrapped", foreign);
        }
    }

    /** This key, readable only by holders of {@code by}, and only for this person. */
    public byte[] wrap(Aead by) {
        try {
            return TinkProtoKeysetFormat.serializeEncryptedKeyset(handle, by, bytes(person));
        } catch (GeneralSecurityException unexpected) {
            throw new IllegalStateException(unexpected);
        }
    }

    public byte[] seal(byte[] plain) {
        try {
            return aead().encrypt(plain, bytes(person));
        } catch (GeneralSecurityException unexpected) {
            throw new IllegalStateException(unexpected);
        }
    }

    /**
     * Opens what {@link #seal} made.
     *
     * @throws IllegalArgumentException when it was not sealed by this key for this person, or was changed since
     */
    public byte[] open(byte[] sealed) {
        try {
            return aead().decrypt(sealed, bytes(person));
        } catch (GeneralSecurityException foreign) {
            throw new IllegalArgumentException("What is sealed cannot be opened with this key", foreign);
        }
    }

    /** The person is part of what is authenticated, so that nobody's answers pass for another's. */
    private static byte[] bytes(UUID person) {
        return Arrays.copyOf(person.toString().getBytes(StandardCharsets.UTF_8), 36);
    }

    private Aead aead() throws GeneralSecurityException {
        return handle.getPrimitive(RegistryConfiguration.get(), Aead.class);
    }
}
