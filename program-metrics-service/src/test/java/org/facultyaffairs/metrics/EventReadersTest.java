package org.facultyaffairs.metrics;

import org.facultyaffairs.chassis.testing.EventReadersContract;

@MetricsTest
class EventReadersTest implements EventReadersContract {

    @Override
    public String readerName() {
        return "program-metrics-service";
    }
}
