package org.facultyaffairs.chassis.http;

import io.micrometer.core.instrument.config.MeterFilter;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

class ServerMeters {

    /**
     * A service listens on two ports, and Quarkus tags the meters of only one of them with it. Prometheus refuses the
     * second set, and with it the port that binds last; so the tag goes.
     */
    @Produces
    @Singleton
    MeterFilter samePortsSameMeters() {
        return MeterFilter.ignoreTags("server.port", "server_port");
    }
}
