package org.facultyaffairs.chassis.crypto;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** The master keys of this installation, one file each, mounted from a secret; personal keys are wrapped by them. */
@ApplicationScoped
public class KeyRing {

    private static final Logger LOG = Logger.getLogger(KeyRing.class);

    private final Path directory;
    private final boolean create;
    private final Map<String, Aead> keys = new ConcurrentHashMap<>();

    KeyRing(
            @ConfigProperty(name = "house.keys-dir") Path directory,
            @ConfigProperty(name = "house.keys-create", defaultValue = "false") boolean create)
            throws GeneralSecurityException {
        AeadConfig.register();
        this.directory = directory;
        this.create = create;
    }

    /**
     * The key of that name, {@code <name>.json} in the key directory.
     *
     * @throws IllegalStateException when it is missing and this installation may not create keys by itself
     */
    public Aead key(String name) {
        return keys.computeIfAbsent(name, this::load);
    }

    private Aead load(String name) {
        Path file = directory.resolve(name + ".json");
        try {
            if (!Files.exists(file)) {
                generate(file);
            }
            return TinkJsonProtoKeysetFormat.parseKeyset(Files.readString(file), InsecureSecretKeyAccess.get())
                    .getPrimitive(RegistryConfiguration.get(), Aead.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Key " + name + " cannot be read", unreadable);
        } catch (GeneralSecurityException unusable) {
            throw new IllegalStateException("Key " + name + " is no key", unusable);
        }
    }

    /** Two services may start at once: whoever moves its file first wins, and both read that one. */
    private void generate(Path file) throws IOException, GeneralSecurityException {
        if (!create) {
            throw new IllegalStateException("Key file " + file.getFileName() + " is missing in house.keys-dir");
        }
        Files.createDirectories(directory);
        KeysetHandle fresh = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM);
        Path draft = Files.createTempFile(
                directory,
                "key",
                ".tmp",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(draft, TinkJsonProtoKeysetFormat.serializeKeyset(fresh, InsecureSecretKeyAccess.get()));
        try {
            Files.createLink(file, draft);
        } catch (FileAlreadyExistsException otherWasFirst) {
            LOG.debugf("Key %s was made by another service at the same moment", file.getFileName());
        } finally {
            Files.deleteIfExists(draft);
        }
    }
}
