package org.facultyaffairs.matching.people;

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
class FacultyProfilesIntakeTest implements IdempotentConsumerContract {

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
        return Told.person(UUID.fromString(key)).json();
    }

    @Override
    public long effectsFor(String key) {
        return Stored.count(database, "select count(*) from person where id = ?::uuid", key);
    }

    @Override
    public String consumerName() {
        return "matching.people";
    }

    @Override
    public String serviceName() {
        return "matching";
    }
}
