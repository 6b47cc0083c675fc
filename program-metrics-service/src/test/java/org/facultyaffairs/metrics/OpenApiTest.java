package org.facultyaffairs.metrics;

import org.facultyaffairs.chassis.testing.InterfaceContract;

@MetricsTest
class OpenApiTest implements InterfaceContract {

    @Override
    public String serviceName() {
        return "program-metrics";
    }
}
