package org.facultyaffairs.metrics.rebuild;

import io.smallrye.mutiny.Uni;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * A fingerprint of everything that was taken in. It sums the rows' hashes, so that their order does not matter and no
 * table has to be sorted. The log itself is left out for topics that Kafka compacts: their old events may be gone.
 */
final class StateHash {

    private static final List<String> COMPACTED =
            List.of("faculty-profiles", "org-units", "self-identifications", "self-identification-keys");

    private StateHash() {}

    static Uni<String> of(Mutiny.Session session) {
        String sql = Projections.TABLES.stream()
                .map(table -> """
                        select '%s', count(*), coalesce(sum(hashtextextended(cast(t.* as text), 0)), 0)
                          from %s t%s""".formatted(table, table, table.equals("event_log") ? uncompacted() : ""))
                .collect(Collectors.joining(" union all ", "", " order by 1"));
        return session.createNativeQuery(sql, Object[].class)
                .getResultList()
                .map(rows -> rows.stream()
                        .map(row -> row[0] + " " + row[1] + " " + row[2])
                        .collect(Collectors.joining("\n")))
                .map(StateHash::sha256);
    }

    private static String uncompacted() {
        return COMPACTED.stream().collect(Collectors.joining("', '", " where topic not in ('", "')"));
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
