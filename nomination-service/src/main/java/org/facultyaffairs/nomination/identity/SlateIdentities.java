package org.facultyaffairs.nomination.identity;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.facultyaffairs.chassis.audit.Audit;
import org.facultyaffairs.chassis.crypto.KeyRing;
import org.facultyaffairs.chassis.crypto.PersonalKey;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jboss.logging.Logger;

/** Opens answers for the check of a slate, in memory and for as long as the check takes. Each opening is audited. */
@ApplicationScoped
public class SlateIdentities {

    private static final Logger LOG = Logger.getLogger(SlateIdentities.class);
    private static final String OUR_KEY = "reader-nomination-service";

    private static final String SEALED = """
            select answers.faculty_id, answers.sealed, personal.wrapped
              from sealed_answers answers join sealed_key personal on personal.faculty_id = answers.faculty_id
             where answers.faculty_id in (?1)""";

    private final KeyRing keys;
    private final ObjectMapper json;
    private final Audit audit;
    private final Vertx vertx;

    SlateIdentities(KeyRing keys, ObjectMapper json, Audit audit, Vertx vertx) {
        this.keys = keys;
        this.json = json;
        this.audit = audit;
        this.vertx = vertx;
    }

    /**
     * What those on the slate of an opportunity said of their gender. Who is missing was not asked, did not answer that
     * question, or withdrew. Keep it no longer than the check takes.
     */
    public Uni<Map<UUID, Gender>> genders(Mutiny.Session session, UUID opportunity, Collection<UUID> slate) {
        if (slate.isEmpty()) {
            return Uni.createFrom().item(Map.of());
        }
        return audit.note(session, "self-identifications-opened", opportunity.toString(), "Check of a slate")
                .chain(() -> session.createNativeQuery(SEALED, Object[].class)
                        .setParameter(1, List.copyOf(slate))
                        .getResultList())
                .chain(this::openAside);
    }

    /** Opening is work for the processor: done on a worker, and back on the session's own thread. */
    private Uni<Map<UUID, Gender>> openAside(List<Object[]> rows) {
        return Uni.createFrom().completionStage(() -> vertx.executeBlocking(() -> open(rows), false)
                .toCompletionStage());
    }

    private Map<UUID, Gender> open(List<Object[]> rows) {
        Map<UUID, Gender> genders = new HashMap<>();
        for (Object[] row : rows) {
            UUID person = (UUID) row[0];
            open(person, (byte[]) row[1], (byte[]) row[2]).ifPresent(gender -> genders.put(person, gender));
        }
        return genders;
    }

    /** What cannot be opened is as if it had not been said. */
    private Optional<Gender> open(UUID person, byte[] sealed, byte[] wrapped) {
        try {
            JsonNode answers = json.readTree(
                    PersonalKey.unwrap(person, wrapped, keys.key(OUR_KEY)).open(sealed));
            return answers.hasNonNull("gender")
                    ? Optional.of(Gender.valueOf(answers.get("gender").asText()))
                    : Optional.empty();
        } catch (IOException | IllegalArgumentException unreadable) {
            LOG.warn("A sealed self-identification cannot be opened");
            return Optional.empty();
        }
    }
}
