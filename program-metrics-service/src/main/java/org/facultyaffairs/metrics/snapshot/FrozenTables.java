package org.facultyaffairs.metrics.snapshot;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.crypto.tink.Aead;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.facultyaffairs.chassis.crypto.KeyRing;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Keeps frozen tables, sealed: their true counts are small enough to name people. */
@ApplicationScoped
class FrozenTables {

    /** The service's own key: nobody else opens frozen tables. */
    private static final String KEY = "frozen-program-metrics-service";

    private static final String SELECT = """
            select metric, dimensions, threshold, frozen_at, counted_until, sealed, shown, md5(shown) from frozen_table""";

    private final KeyRing keys;
    private final ObjectMapper json;

    FrozenTables(KeyRing keys, ObjectMapper json) {
        this.keys = keys;
        this.json = json;
    }

    Uni<Map<FrozenTable.Key, FrozenTable>> all(Mutiny.Session session) {
        return session.createNativeQuery(SELECT, Object[].class).getResultList().map(this::tables);
    }

    /** Tables about to be shown: they stay as they are until the caller's transaction ends. */
    Uni<Map<FrozenTable.Key, FrozenTable>> find(Mutiny.Session session, List<FrozenTable.Key> wanted) {
        return session.createNativeQuery(
                        SELECT + " where metric = ?1 and threshold = ?2 and dimensions = any(string_to_array(?3, ';'))"
                                + " for update",
                        Object[].class)
                .setParameter(1, wanted.get(0).study().name())
                .setParameter(2, wanted.get(0).threshold())
                .setParameter(3, wanted.stream().map(key -> key.cut().key()).collect(Collectors.joining(";")))
                .getResultList()
                .map(this::tables);
    }

    /**
     * Puts a newer table in an older one's place; what was shown of the older one stays known. Does nothing when more was
     * shown of it since the decision to replace it.
     */
    Uni<Void> put(Mutiny.Session session, FrozenTable table) {
        return session.createNativeQuery("""
                        insert into frozen_table (metric, dimensions, threshold, frozen_at, counted_until, sealed)
                        values (?1, ?2, ?3, ?4, ?5, ?6)
                        on conflict (metric, dimensions, threshold) do update
                           set frozen_at = excluded.frozen_at, counted_until = excluded.counted_until,
                               sealed = excluded.sealed
                         where md5(frozen_table.shown) is not distinct from ?7""")
                .setParameter(1, table.key().study().name())
                .setParameter(2, table.key().cut().key())
                .setParameter(3, table.key().threshold())
                .setParameter(4, table.frozenAt())
                .setParameter(5, table.countedUntil())
                .setParameter(6, seal(table.key(), table.tallies()))
                .setParameter(7, table.mark())
                .executeUpdate()
                .replaceWithVoid();
    }

    /** From now on, these counts are what the next ones are held against. */
    Uni<Void> markShown(Mutiny.Session session, FrozenTable table) {
        return session.createNativeQuery("""
                        update frozen_table set shown = sealed
                         where metric = ?1 and dimensions = ?2 and threshold = ?3 and frozen_at = ?4
                           and shown is distinct from sealed""")
                .setParameter(1, table.key().study().name())
                .setParameter(2, table.key().cut().key())
                .setParameter(3, table.key().threshold())
                .setParameter(4, table.frozenAt())
                .executeUpdate()
                .replaceWithVoid();
    }

    private Map<FrozenTable.Key, FrozenTable> tables(List<Object[]> rows) {
        return rows.stream().map(this::table).collect(Collectors.toMap(FrozenTable::key, table -> table));
    }

    private FrozenTable table(Object[] row) {
        FrozenTable.Key key = new FrozenTable.Key(
                Study.valueOf((String) row[0]),
                new Cut(Arrays.stream(((String) row[1]).split(",", -1))
                        .map(name -> Dimension.of(name).orElseThrow())
                        .toList()),
                ((Number) row[2]).intValue());
        byte @Nullable [] shown = (byte[]) row[6];
        return new FrozenTable(
                key,
                ((OffsetDateTime) row[3]).toInstant(),
                ((OffsetDateTime) row[4]).toInstant(),
                open(key, (byte[]) row[5]),
                shown == null ? null : open(key, shown),
                (String) row[7]);
    }

    private byte[] seal(FrozenTable.Key key, Tallies tallies) {
        try {
            return aead().encrypt(json.writeValueAsBytes(tallies), context(key));
        } catch (GeneralSecurityException unexpected) {
            throw new IllegalStateException(unexpected);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private Tallies open(FrozenTable.Key key, byte[] sealed) {
        try {
            return json.readValue(aead().decrypt(sealed, context(key)), Tallies.class);
        } catch (GeneralSecurityException foreign) {
            throw new IllegalStateException("A frozen table was sealed by another key", foreign);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private Aead aead() {
        return keys.key(KEY);
    }

    private static byte[] context(FrozenTable.Key key) {
        return key.words().getBytes(StandardCharsets.UTF_8);
    }
}
