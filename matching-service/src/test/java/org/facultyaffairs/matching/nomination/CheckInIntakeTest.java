package org.facultyaffairs.matching.nomination;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import javax.sql.DataSource;
import org.facultyaffairs.chassis.testing.IdempotentConsumerContract;
import org.facultyaffairs.chassis.testing.RealParts;
import org.facultyaffairs.matching.Stored;
import org.facultyaffairs.matching.Told;

@QuarkusTest
@WithTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "matching"))
class CheckInIntakeTest implements IdempotentConsumerContract {

    @Inject
    DataSource database;

    @Override
    public String topic() {
        return "nominations";
    }

    @Override
    public String type() {
        return "sponsor-check-in-recorded";
    }

    @Override
    public String freshKey() {
        return UUID.randomUUID().toString();
    }

    @Override
    public String bodyFor(String key) {
        return Told.of("sponsor-check-in-recorded")
                .with("nominationId", key)
                .with("sponsorId", UUID.randomUUID())
                .json();
    }

    @Override
    public long effectsFor(String key) {
        return Stored.count(database, "select count(*) from check_in where nomination_id = ?::uuid", key);
    }

    @Override
    public String consumerName() {
        return "matching.nominations";
    }

    @Override
    public String serviceName() {
        return "matching";
    }
}
