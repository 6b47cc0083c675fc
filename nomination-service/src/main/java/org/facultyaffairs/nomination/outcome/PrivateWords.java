package org.facultyaffairs.nomination.outcome;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.facultyaffairs.chassis.crypto.KeyRing;
import org.facultyaffairs.chassis.crypto.PersonalKey;
import org.jspecify.annotations.Nullable;

/** Seals and opens what sponsors say in confidence, on a worker and back on the session's own thread. */
@ApplicationScoped
class PrivateWords {

    private static final String MASTER = "nomination-master";

    private final KeyRing keys;
    private final Vertx vertx;

    PrivateWords(KeyRing keys, Vertx vertx) {
        this.keys = keys;
        this.vertx = vertx;
    }

    /** Empty when there is nothing to seal. */
    Uni<Optional<SealedNote>> seal(UUID sponsor, @Nullable String words) {
        return words == null
                ? Uni.createFrom().item(Optional.empty())
                : aside(() -> Optional.of(sealed(sponsor, words)));
    }

    Uni<String> open(UUID sponsor, SealedNote note) {
        return aside(() -> new String(
                PersonalKey.unwrap(sponsor, note.key().getBytes(), keys.key(MASTER))
                        .open(note.sealed().getBytes()),
                StandardCharsets.UTF_8));
    }

    private SealedNote sealed(UUID sponsor, String words) {
        PersonalKey key = PersonalKey.generate(sponsor);
        return new SealedNote(
                Buffer.buffer(key.seal(words.getBytes(StandardCharsets.UTF_8))),
                Buffer.buffer(key.wrap(keys.key(MASTER))));
    }

    private <T> Uni<T> aside(Callable<T> work) {
        return Uni.createFrom()
                .completionStage(() -> vertx.executeBlocking(work, false).toCompletionStage());
    }
}
