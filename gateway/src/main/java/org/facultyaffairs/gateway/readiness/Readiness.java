package org.facultyaffairs.gateway.readiness;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What ready means here. */
@ConfigMapping(prefix = "house.gateway.ready")
interface Readiness {

    /** Whether the gateway is ready only when the services and Keycloak are. */
    @WithDefault("true")
    boolean waitsForHouse();
}
