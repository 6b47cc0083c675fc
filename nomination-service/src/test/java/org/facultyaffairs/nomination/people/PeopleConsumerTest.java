package org.facultyaffairs.nomination.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import javax.sql.DataSource;
import org.facultyaffairs.chassis.testing.IdempotentConsumerContract;
import org.facultyaffairs.chassis.testing.RealParts;
import org.facultyaffairs.chassis.testing.Topics;
import org.facultyaffairs.contracts.EventContract;
import org.facultyaffairs.nomination.House;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "nomination"))
class PeopleConsumerTest implements IdempotentConsumerContract {

    @Inject
    DataSource database;

    @Override
    public String topic() {
        return "faculty-profiles";
    }

    @Override
    public String type() {
        return "faculty-profile-changed";
    }

    @Override
    public String freshKey() {
        return UUID.randomUUID().toString();
    }

    @Override
    public String bodyFor(String key) {
        return House.profile(UUID.fromString(key), 1, "cardiology", "PROFESSOR", "2010-07-01", "2000-07-01", 0);
    }

    @Override
    public long effectsFor(String key) {
        return House.count(database, "select count(*) from person where id = ?", key);
    }

    @Override
    public String consumerName() {
        return "nomination.people";
    }

    @Override
    public String serviceName() {
        return "nomination";
    }

    @Test
    void anOlderProfileThatComesLateChangesNothing() {
        UUID id = UUID.randomUUID();
        String key = id.toString();
        Topics.send(
                topic(), type(), key, House.profile(id, 5, "cardiology", "PROFESSOR", "2020-07-01", "2000-07-01", 0));

        // When
        Topics.send(
                topic(), type(), key, House.profile(id, 4, "physiology", "INSTRUCTOR", "2000-07-01", "2000-07-01", 0));
        Topics.send(topic(), type(), key, House.profile(id, 6, "medicine", "PROFESSOR", "2020-07-01", "2000-07-01", 1));

        // Then
        await().until(() -> told(key) == 6);
        assertThat(House.count(database, "select count(*) from person where id = ? and rank = 'PROFESSOR'", key))
                .isEqualTo(1);
    }

    @Test
    void whoLeavesIsKnownAsDepartedAndWhoIsErasedIsForgotten() {
        String key = freshKey();
        Topics.send(topic(), type(), key, bodyFor(key));
        await().until(() -> told(key) == 1);

        // When
        Topics.send(
                topic(),
                "faculty-departed",
                key,
                EventContract.of("faculty-departed")
                        .example()
                        .replaceFirst("\"facultyId\":\"[^\"]+\"", "\"facultyId\":\"" + key + "\"")
                        .replaceFirst("\"version\":\\d+", "\"version\":7"));

        // Then
        await().until(() ->
                House.count(database, "select count(*) from person where id = ? and status = 'DEPARTED'", key) == 1);

        // When
        Topics.send(topic(), "faculty-erased", key, """
                {"facultyId": "%s", "version": 8, "erasedOn": "2026-11-01"}""".formatted(key));

        // Then
        await().until(() -> effectsFor(key) == 0);
    }

    @Test
    void whoeverLeftBeforeThisServiceBeganIsTakenInFromTheDepartureAlone() {
        String key = freshKey();

        // When
        Topics.send(
                topic(),
                "faculty-departed",
                key,
                EventContract.of("faculty-departed")
                        .smallestExample()
                        .replaceFirst("\"facultyId\":\"[^\"]+\"", "\"facultyId\":\"" + key + "\""));

        // Then
        await().until(() -> effectsFor(key) == 1);
        Topics.send(topic(), "", key, null);
        await().until(() -> effectsFor(key) == 0);
    }

    private long told(String key) {
        return House.count(database, "select coalesce(max(told), 0) from person where id = ?", key);
    }
}
