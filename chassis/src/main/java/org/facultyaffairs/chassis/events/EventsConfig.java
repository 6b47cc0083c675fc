package org.facultyaffairs.chassis.events;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;

/** How events leave and enter a service. Read by {@link OutboxRelay} and {@link EventIntake}. */
@ConfigMapping(prefix = "house.events")
public interface EventsConfig {

    /** Whether this process relays its outbox. Off only where something else (Debezium) reads the table. */
    @WithDefault("true")
    boolean relay();

    /** How many events one round of the relay takes, 1 to 5,000. More is faster and holds more in memory. */
    @WithDefault("500")
    @Min(1)
    @Max(5000)
    int batch();

    /** How long the relay waits for a wake-up before it looks by itself; bounds the delay of a lost notification. */
    @WithDefault("PT1S")
    Duration idle();

    /** How often an event is tried while the database answers, before it is parked, 1 to 20. */
    @WithDefault("5")
    @Min(1)
    @Max(20)
    int attempts();

    /** Pause before the second try; doubles with each further one, up to 5 s. */
    @WithDefault("PT0.1S")
    Duration pause();
}
