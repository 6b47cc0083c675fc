package org.facultyaffairs.metrics.intake;

import io.smallrye.mutiny.Uni;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * What people told in confidence and the keys to it: two topics that do not wait for each other. Whichever comes first,
 * what was withdrawn does not come back.
 */
final class SealedAnswers {

    /** Nothing that anybody could still send is newer. */
    static final long FOR_EVER = Long.MAX_VALUE;

    private static final String MEET = """
            insert into forgotten_answers as f (person_id, until_version) values (?1, ?2)
            on conflict (person_id) do update set until_version = greatest(f.until_version, excluded.until_version)""";
    private static final String PUT = """
            insert into %1$s as kept (person_id, version, %2$s)
            select cast(?1 as uuid), cast(?2 as bigint), cast(?3 as bytea)
             where not exists (select 1 from forgotten_answers
                                where person_id = cast(?1 as uuid) and until_version >= cast(?2 as bigint))
            on conflict (person_id) do update set version = excluded.version, %2$s = excluded.%2$s
             where kept.version < excluded.version""";
    private static final String FORGET = "delete from %s where person_id = ?1 and version <= ?2";

    private SealedAnswers() {}

    static Uni<Void> keepAnswers(Mutiny.Session session, UUID person, long version, byte[] sealed) {
        return Rows.write(session, MEET, person, -1L)
                .chain(() -> Rows.write(session, PUT.formatted("sealed_answers", "sealed"), person, version, sealed));
    }

    static Uni<Void> keepKey(Mutiny.Session session, UUID person, long version, byte[] wrapped) {
        return Rows.write(session, MEET, person, -1L)
                .chain(() -> Rows.write(session, PUT.formatted("answers_key", "wrapped"), person, version, wrapped));
    }

    /** Without the key, whatever copy of the answers is still about stays shut. */
    static Uni<Void> forget(Mutiny.Session session, UUID person, long untilVersion) {
        return Rows.write(session, MEET, person, untilVersion)
                .chain(() -> Rows.write(session, FORGET.formatted("sealed_answers"), person, untilVersion))
                .chain(() -> Rows.write(session, FORGET.formatted("answers_key"), person, untilVersion));
    }
}
