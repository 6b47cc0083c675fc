package org.facultyaffairs.nomination.escalation;

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
class MatchesConsumerTest implements IdempotentConsumerContract {

    @Inject
    DataSource database;

    @Override
    public String topic() {
        return "matches";
    }

    @Override
    public String type() {
        return "slate-recommended";
    }

    @Override
    public String freshKey() {
        return UUID.randomUUID().toString();
    }

    @Override
    public String bodyFor(String key) {
        return EventContract.of(type())
                .smallestExample()
                .replaceFirst("\"opportunityId\":\"[^\"]+\"", "\"opportunityId\":\"" + key + "\"");
    }

    @Override
    public long effectsFor(String key) {
        return House.count(database, "select count(*) from recommended_slate where opportunity_id = ?", key);
    }

    @Override
    public String consumerName() {
        return "nomination.matches";
    }

    @Override
    public String serviceName() {
        return "nomination";
    }
}
