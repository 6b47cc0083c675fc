package org.facultyaffairs.matching.opportunity;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.facultyaffairs.chassis.testing.IdempotentConsumerContract;
import org.facultyaffairs.chassis.testing.RealParts;
import org.facultyaffairs.chassis.testing.Topics;
import org.facultyaffairs.matching.Told;

@QuarkusTest
@WithTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "matching"))
class OpportunitiesIntakeTest implements IdempotentConsumerContract {

    @Override
    public String topic() {
        return "opportunities";
    }

    @Override
    public String type() {
        return "opportunity-posted";
    }

    @Override
    public String freshKey() {
        return UUID.randomUUID().toString();
    }

    @Override
    public String bodyFor(String key) {
        return Told.award(UUID.fromString(key), "nobody-is-here").json();
    }

    @Override
    public long effectsFor(String key) {
        return Topics.of("matches", key).size();
    }

    @Override
    public String consumerName() {
        return "matching.opportunities";
    }

    @Override
    public String serviceName() {
        return "matching";
    }
}
