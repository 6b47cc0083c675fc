package org.facultyaffairs.metrics.intake;

import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Writes rows of projections with plain SQL: an upsert is what makes a repeated or late event harmless. */
final class Rows {

    private Rows() {}

    /** Runs one statement with its parameters in order. */
    static Uni<Void> write(Mutiny.Session session, String sql, @Nullable Object... parameters) {
        Mutiny.MutationQuery query = session.createNativeQuery(sql);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        return query.executeUpdate().replaceWithVoid();
    }

    /** As PostgreSQL writes an array; ids need no quotes. */
    static String array(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
    }
}
