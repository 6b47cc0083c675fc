package org.facultyaffairs.nomination.people;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.facultyaffairs.chassis.testing.IdempotentConsumerContract;
import org.facultyaffairs.chassis.testing.RealParts;

@QuarkusTest
@WithTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "nomination"))
class UnitsConsumerTest implements IdempotentConsumerContract {

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
        return """
                {"unitId": "%s", "version": 1, "name": "A unit", "kind": "SCHOOL"}""".formatted(key);
    }

    @Override
    public long effectsFor(String key) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement("select count(*) from unit where id = ?")) {
            query.setString(1, key);
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Override
    public String consumerName() {
        return "nomination.units";
    }

    @Override
    public String serviceName() {
        return "nomination";
    }
}
