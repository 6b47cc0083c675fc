package org.facultyaffairs.nomination.tie;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import javax.sql.DataSource;
import org.facultyaffairs.chassis.testing.IdempotentConsumerContract;
import org.facultyaffairs.chassis.testing.RealParts;
import org.facultyaffairs.contracts.EventContract;
import org.facultyaffairs.nomination.House;

@QuarkusTest
@WithTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "nomination"))
class SponsorshipsConsumerTest implements IdempotentConsumerContract {

    @Inject
    DataSource database;

    @Override
    public String topic() {
        return "sponsorships";
    }

    @Override
    public String type() {
        return "sponsorship-act-recorded";
    }

    @Override
    public String freshKey() {
        return UUID.randomUUID().toString();
    }

    @Override
    public String bodyFor(String key) {
        return EventContract.of(type())
                .smallestExample()
                .replaceFirst("\"sponsorId\":\"[^\"]+\"", "\"sponsorId\":\"" + key + "\"");
    }

    @Override
    public long effectsFor(String key) {
        return House.count(database, "select count(*) from sponsoring where sponsor_id = ?", key);
    }

    @Override
    public String consumerName() {
        return "nomination.sponsorships";
    }

    @Override
    public String serviceName() {
        return "nomination";
    }
}
