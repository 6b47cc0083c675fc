package org.facultyaffairs.metrics.snapshot;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.facultyaffairs.chassis.crypto.KeyRing;
import org.facultyaffairs.chassis.crypto.PersonalKey;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Everybody who may be counted. The one place in which sealed answers are opened. */
@ApplicationScoped
class Population {

    private static final String KEY = "reader-program-metrics-service";

    private static final String EVERYBODY = """
            with put_forward as (
              select n.nominee_id as id, bool_or(n.selected_at is not null) as selected
                from nomination n join opportunity_closing c on c.opportunity_id = n.opportunity_id
               group by n.nominee_id),
            eligible as (
              select distinct person_id as id from pool_member union select id from put_forward),
            known as (select id from person union select id from eligible)
            select known.id, p.status = 'ACTIVE', p.unit, p.rank, p.track, p.career_stage,
                   e.id is not null, f.id is not null, coalesce(f.selected, false), a.sealed, k.wrapped
              from known
              left join person p on p.id = known.id
              left join eligible e on e.id = known.id
              left join put_forward f on f.id = known.id
              left join sealed_answers a on a.person_id = known.id
              left join answers_key k on k.person_id = known.id""";

    private final KeyRing keys;
    private final ObjectMapper json;

    Population(KeyRing keys, ObjectMapper json) {
        this.keys = keys;
        this.json = json;
    }

    /** Everybody as they are in the database, answers still sealed. */
    Uni<List<Object[]>> sealed(Mutiny.Session session) {
        return session.createNativeQuery(EVERYBODY, Object[].class).getResultList();
    }

    /** Opens the answers: work for a worker thread, and for its memory alone. */
    List<Someone> open(List<Object[]> rows) {
        return rows.stream().map(this::someone).toList();
    }

    private Someone someone(Object[] row) {
        return new Someone(
                Boolean.TRUE.equals(row[1]),
                (String) row[2],
                (String) row[3],
                (String) row[4],
                (String) row[5],
                answers((UUID) row[0], (byte[]) row[9], (byte[]) row[10]),
                (Boolean) row[6],
                (Boolean) row[7],
                (Boolean) row[8]);
    }

    /** Without the key, or with that of an earlier giving because the new one is still on its way, nothing is told. */
    private Answers answers(UUID person, byte @Nullable [] sealed, byte @Nullable [] wrapped) {
        if (sealed == null || wrapped == null) {
            return Answers.NONE;
        }
        try {
            return json.readValue(
                    PersonalKey.unwrap(person, wrapped, keys.key(KEY)).open(sealed), Answers.class);
        } catch (IllegalArgumentException | IOException shut) {
            return Answers.NONE;
        }
    }
}
