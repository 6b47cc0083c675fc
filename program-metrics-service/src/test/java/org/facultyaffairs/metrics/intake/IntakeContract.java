package org.facultyaffairs.metrics.intake;

import java.util.UUID;
import javax.sql.DataSource;
import org.facultyaffairs.chassis.testing.IdempotentConsumerContract;
import org.facultyaffairs.contracts.EventContract;
import org.facultyaffairs.metrics.Database;
import org.facultyaffairs.metrics.House;

/** What every topic's intake promises: each event is in the log once. */
interface IntakeContract extends IdempotentConsumerContract {

    DataSource database();

    @Override
    default String topic() {
        return EventContract.of(type()).topic();
    }

    @Override
    default String freshKey() {
        return UUID.randomUUID().toString();
    }

    @Override
    default String bodyFor(String key) {
        return House.bodyAbout(type(), key);
    }

    @Override
    default long effectsFor(String key) {
        return Database.number(database(), "select count(*) from event_log where aggregate_id = ?", key);
    }

    @Override
    default String consumerName() {
        return "metrics." + topic();
    }

    @Override
    default String serviceName() {
        return "program-metrics";
    }
}
