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
class OrgUnitsIntakeTest implements IdempotentConsumerContract {

    @Inject
    DataSource database;

    @Override
    public String topic() {
        return "org-units";
    }

    @Override
    public String type() {
        return "org-unit-changed";
    }

    @Override
    public String freshKey() {
        return "unit-" + UUID.randomUUID().toString().substring(0, 8);
    }

    @Override
    public String bodyFor(String key) {
        return Told.unit(key, "som").json();
    }

    @Override
    public long effectsFor(String key) {
        return Stored.count(database, "select count(*) from org_unit where id = ?", key);
    }

    @Override
    public String consumerName() {
        return "matching.units";
    }

    @Override
    public String serviceName() {
        return "matching";
    }
}
