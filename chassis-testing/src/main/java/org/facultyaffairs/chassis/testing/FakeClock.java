package org.facultyaffairs.chassis.testing;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;

/** The clock of a service under test: the real time, moved on as far as the test says. Never goes back by itself. */
@Singleton
@Alternative
@Priority(1)
public class FakeClock extends Clock {

    private final AtomicReference<Duration> ahead = new AtomicReference<>(Duration.ZERO);
    private final ZoneId zone;

    public FakeClock() {
        this(ZoneId.of("America/New_York"));
    }

    private FakeClock(ZoneId zone) {
        this.zone = zone;
    }

    /** Lets time pass. */
    public void advance(Duration time) {
        ahead.updateAndGet(time::plus);
    }

    /** Back to the real time, for the next test. */
    public void reset() {
        ahead.set(Duration.ZERO);
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return Clock.offset(Clock.system(other), ahead.get());
    }

    @Override
    public Instant instant() {
        return Clock.systemUTC().instant().plus(ahead.get());
    }
}
