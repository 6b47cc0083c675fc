package org.facultyaffairs.nomination.tie;

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
class MentorshipsConsumerTest implements IdempotentConsumerContract {

    @Inject
    DataSource database;

    @Override
    public String topic() {
        return "mentorships";
    }

    @Override
    public String type() {
        return "mentorship-started";
    }

    @Override
    public String freshKey() {
        return UUID.randomUUID().toString();
    }

    @Override
    public String bodyFor(String key) {
        return EventContract.of(type())
                .example()
                .replaceFirst("\"mentorshipId\":\"[^\"]+\"", "\"mentorshipId\":\"" + key + "\"");
    }

    @Override
    public long effectsFor(String key) {
        return House.count(
                database, "select count(distinct mentorship_id) from mentoring where mentorship_id = ?", key);
    }

    @Override
    public String consumerName() {
        return "nomination.mentorships";
    }

    @Override
    public String serviceName() {
        return "nomination";
    }

    @Test
    void whatHasEndedStaysKnownAsEnded() {
        String key = freshKey();
        Topics.send(topic(), type(), key, bodyFor(key));
        await().until(() -> effectsFor(key) == 1);

        // When
        Topics.send(
                topic(),
                "mentorship-closed",
                key,
                EventContract.of("mentorship-closed")
                        .smallestExample()
                        .replaceFirst("\"mentorshipId\":\"[^\"]+\"", "\"mentorshipId\":\"" + key + "\"")
                        .replaceFirst("\"version\":\\d+", "\"version\":99"));

        // Then
        await().until(() ->
                House.count(database, "select count(*) from mentoring where mentorship_id = ? and ended", key) > 0);
    }
}
