package org.facultyaffairs.nomination.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.core.runtime.context.VertxContextSafetyToggle;
import io.smallrye.common.vertx.VertxContext;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.facultyaffairs.chassis.crypto.KeyRing;
import org.facultyaffairs.chassis.crypto.PersonalKey;
import org.facultyaffairs.chassis.database.Transactions;
import org.facultyaffairs.chassis.testing.RealParts;
import org.facultyaffairs.chassis.testing.Topics;
import org.facultyaffairs.nomination.House;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "nomination"))
class SlateIdentitiesTest {

    @Inject
    DataSource database;

    @Inject
    Vertx vertx;

    @Inject
    KeyRing keys;

    @Inject
    Transactions transactions;

    @Inject
    SlateIdentities identities;

    private final UUID person = UUID.randomUUID();

    @Test
    void whatWasSealedForThisServiceIsOpenedForASlate() {
        // Given
        give(1, "{\"gender\": \"WOMAN\", \"veteran\": \"NO\"}");
        awaitBoth(1);

        // When
        Map<UUID, Gender> genders = opened();

        // Then
        assertThat(genders).isEqualTo(Map.of(person, Gender.WOMAN));
    }

    @Test
    void aWithdrawalForgetsAnswersAndKeyAtOnce() {
        give(1, "{\"gender\": \"MAN\"}");
        awaitBoth(1);

        // When
        Topics.send("self-identifications", "self-identification-withdrawn", person.toString(), """
                {"facultyId": "%s", "version": 2, "withdrawnOn": "2026-11-01"}""".formatted(person));

        // Then
        awaitBoth(0);
    }

    @Test
    void aKeyThatComesAfterTheWithdrawalIsNotTakenIn() {
        String later = UUID.randomUUID().toString();
        Topics.send("self-identifications", "self-identification-withdrawn", person.toString(), """
                {"facultyId": "%s", "version": 2, "withdrawnOn": "2026-11-01"}""".formatted(person));
        await().until(() -> count("identity_withdrawal", person.toString()) == 1);

        // When
        sendKey(person, 1);
        sendKey(UUID.fromString(later), 1);

        // Then
        await().until(() -> count("sealed_key", later) == 1);
        assertThat(count("sealed_key", person.toString())).isZero();
    }

    @Test
    void aTombstoneOnEitherTopicForgetsBoth() {
        for (String topic : List.of("self-identifications", "self-identification-keys")) {
            give(1, "{\"gender\": \"MAN\"}");
            awaitBoth(1);

            // When
            Topics.send(topic, "", person.toString(), null);

            // Then
            awaitBoth(0);
        }
    }

    @Test
    void nothingSealedOutlivesAnErasure() {
        give(1, "{\"gender\": \"MAN\"}");
        awaitBoth(1);

        // When
        Topics.send("faculty-profiles", "faculty-erased", person.toString(), """
                {"facultyId": "%s", "version": 9, "erasedOn": "2026-11-01"}""".formatted(person));

        // Then
        awaitBoth(0);
    }

    @Test
    void whatIsGivenAnewOutlivesTheTombstoneOfTheOldKey() {
        sendKey(person, 1);
        await().until(() -> count("sealed_key", person.toString()) == 1);
        give(3, "{\"gender\": \"MAN\"}", false);
        await().until(() -> count("sealed_answers", person.toString()) == 1);

        // When
        Topics.send("self-identification-keys", "", person.toString(), null);

        // Then
        await().until(() -> count("sealed_key", person.toString()) == 0);
        assertThat(count("sealed_answers", person.toString())).isEqualTo(1);
    }

    /** On an event loop, as in a service, but where no request is being served and so nobody is signed in. */
    private Map<UUID, Gender> opened() {
        CompletableFuture<Map<UUID, Gender>> opened = new CompletableFuture<>();
        Context context = VertxContext.createNewDuplicatedContext(vertx.getOrCreateContext());
        VertxContextSafetyToggle.setContextSafe(context, true);
        context.runOnContext(now -> transactions
                .run(session -> identities.genders(session, UUID.randomUUID(), List.of(person, UUID.randomUUID())))
                .subscribe()
                .with(opened::complete, opened::completeExceptionally));
        return opened.join();
    }

    private void give(long version, String answers) {
        give(version, answers, true);
    }

    private void give(long version, String answers, boolean withKey) {
        PersonalKey key = PersonalKey.generate(person);
        String sealed = Base64.getEncoder().encodeToString(key.seal(answers.getBytes(StandardCharsets.UTF_8)));
        Topics.send("self-identifications", "self-identification-given", person.toString(), """
                {"facultyId": "%s", "version": %d, "sealed": "%s",
                 "consent": {"purpose": "Equity", "givenOn": "2026-11-01", "textVersion": "1"}}""".formatted(
                        person, version, sealed));
        if (withKey) {
            sendKey(person, version, key);
        }
    }

    private void sendKey(UUID of, long version) {
        sendKey(of, version, PersonalKey.generate(of));
    }

    private void sendKey(UUID of, long version, PersonalKey key) {
        String wrapped = Base64.getEncoder().encodeToString(key.wrap(keys.key("reader-nomination-service")));
        Topics.send("self-identification-keys", "self-identification-key-wrapped", of.toString(), """
                {"facultyId": "%s", "version": %d,
                 "wrappedFor": {"nomination-service": "%s", "program-metrics-service": "AA=="}}""".formatted(
                        of, version, wrapped));
    }

    private void awaitBoth(long rows) {
        await().until(() ->
                count("sealed_answers", person.toString()) == rows && count("sealed_key", person.toString()) == rows);
    }

    private long count(String table, String key) {
        return House.count(database, "select count(*) from " + table + " where faculty_id = ?", key);
    }
}
