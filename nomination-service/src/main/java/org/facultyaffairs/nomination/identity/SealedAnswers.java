package org.facultyaffairs.nomination.identity;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Base64;
import java.util.UUID;
import java.util.function.Supplier;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * Sealed answers and wrapped keys, which come on two topics in any order. Whichever side says that somebody withdrew,
 * both are forgotten at once; what was given before and comes late is not taken in again.
 */
@ApplicationScoped
class SealedAnswers {

    private static final String KEEP_ANSWERS = """
            insert into sealed_answers (faculty_id, told, sealed) values (?1, ?2, ?3)
            on conflict (faculty_id) do update set told = excluded.told, sealed = excluded.sealed
             where sealed_answers.told < excluded.told""";

    private static final String KEEP_KEY = """
            insert into sealed_key (faculty_id, told, wrapped) values (?1, ?2, ?3)
            on conflict (faculty_id) do update set told = excluded.told, wrapped = excluded.wrapped
             where sealed_key.told < excluded.told""";

    private static final String WITHDRAW = """
            insert into identity_withdrawal (faculty_id, told) values (?1, ?2)
            on conflict (faculty_id) do update set told = greatest(identity_withdrawal.told, excluded.told)""";

    Uni<Void> keep(Mutiny.Session session, SelfIdentificationTold.Given given) {
        byte[] sealed = Base64.getDecoder().decode(given.sealed());
        return unlessWithdrawn(
                session,
                given.facultyId(),
                given.version(),
                () -> write(session, KEEP_ANSWERS, given.facultyId(), given.version(), sealed));
    }

    /** A key that was not wrapped for this service opens nothing here. */
    Uni<Void> keep(Mutiny.Session session, SelfIdentificationTold.KeyWrapped key) {
        String forUs = key.forUs();
        if (forUs == null) {
            return Uni.createFrom().voidItem();
        }
        byte[] wrapped = Base64.getDecoder().decode(forUs);
        return unlessWithdrawn(
                session,
                key.facultyId(),
                key.version(),
                () -> write(session, KEEP_KEY, key.facultyId(), key.version(), wrapped));
    }

    Uni<Void> withdraw(Mutiny.Session session, SelfIdentificationTold.Withdrawn withdrawn) {
        return session.createNativeQuery(WITHDRAW)
                .setParameter(1, withdrawn.facultyId())
                .setParameter(2, withdrawn.version())
                .executeUpdate()
                .chain(() -> forget(session, withdrawn.facultyId(), withdrawn.version()));
    }

    /** The tombstone on the answers' topic: what they were sealed with goes as well. */
    Uni<Void> forgetByAnswers(Mutiny.Session session, UUID person) {
        return told(session, "select coalesce(max(told), -1) from sealed_answers where faculty_id = ?1", person)
                .chain(told -> forget(session, person, told));
    }

    /** The tombstone on the keys' topic: what the key opened is unreadable, so it goes as well. */
    Uni<Void> forgetByKey(Mutiny.Session session, UUID person) {
        return told(session, "select coalesce(max(told), -1) from sealed_key where faculty_id = ?1", person)
                .chain(told -> forget(session, person, told));
    }

    private static Uni<Void> forget(Mutiny.Session session, UUID person, long upTo) {
        return delete(session, "delete from sealed_key where faculty_id = ?1 and told <= ?2", person, upTo)
                .chain(() -> delete(
                        session, "delete from sealed_answers where faculty_id = ?1 and told <= ?2", person, upTo));
    }

    private static Uni<Void> unlessWithdrawn(
            Mutiny.Session session, UUID person, long version, Supplier<Uni<Void>> keep) {
        return told(session, "select coalesce(max(told), -1) from identity_withdrawal where faculty_id = ?1", person)
                .chain(withdrawn ->
                        version > withdrawn ? keep.get() : Uni.createFrom().voidItem());
    }

    private static Uni<Long> told(Mutiny.Session session, String sql, UUID person) {
        return session.createNativeQuery(sql, Long.class)
                .setParameter(1, person)
                .getSingleResult();
    }

    private static Uni<Void> write(Mutiny.Session session, String sql, UUID person, long version, byte[] value) {
        return session.createNativeQuery(sql)
                .setParameter(1, person)
                .setParameter(2, version)
                .setParameter(3, value)
                .executeUpdate()
                .replaceWithVoid();
    }

    private static Uni<Void> delete(Mutiny.Session session, String sql, UUID person, long upTo) {
        return session.createNativeQuery(sql)
                .setParameter(1, person)
                .setParameter(2, upTo)
                .executeUpdate()
                .replaceWithVoid();
    }
}
