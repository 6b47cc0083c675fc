package org.facultyaffairs.chassis.time;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZoneId;
import org.eclipse.microprofile.config.inject.ConfigProperty;

class ClockProducer {

    /** Its zone is the institution's, so {@code LocalDate.now(clock)} is the date on the office's wall. */
    @Produces
    @Singleton
    @DefaultBean
    Clock clock(@ConfigProperty(name = "house.zone", defaultValue = "America/New_York") ZoneId zone) {
        return Clock.system(zone);
    }
}
