package org.facultyaffairs.gateway.upstream;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithParentName;
import java.net.URI;
import java.util.Map;

/** Where the services are. */
@ConfigMapping(prefix = "house.services")
public interface ServiceAddresses {

    /** By the service's short name: profile, matching, nomination, program-metrics. */
    @WithParentName
    Map<String, Address> byName();

    interface Address {

        /** Where requests go: scheme, host and port, no path. */
        URI url();

        /** Where health and the OpenAPI document are read; never routed. */
        URI managementUrl();
    }
}
