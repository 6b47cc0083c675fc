package org.facultyaffairs.nomination.identity;

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
class KeysConsumerTest implements IdempotentConsumerContract {

    @Inject
    DataSource database;

    @Override
    public String topic() {
        return "self-identification-keys";
    }

    @Override
    public String type() {
        return "self-identification-key-wrapped";
    }

    @Override
    public String freshKey() {
        return UUID.randomUUID().toString();
    }

    @Override
    public String bodyFor(String key) {
        return EventContract.of(type())
                .smallestExample()
                .replaceFirst("\"facultyId\":\"[^\"]+\"", "\"facultyId\":\"" + key + "\"");
    }

    @Override
    public long effectsFor(String key) {
        return House.count(database, "select count(*) from sealed_key where faculty_id = ?", key);
    }

    @Override
    public String consumerName() {
        return "nomination.self-identification-keys";
    }

    @Override
    public String serviceName() {
        return "nomination";
    }
}
