package org.facultyaffairs.metrics.intake;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.facultyaffairs.metrics.live.Pulse;

/** Measures how old an event is when its facts are there for everyone, and tells watchers that they are. */
@ApplicationScoped
class IntakeMeter {

    private final MeterRegistry meters;
    private final Clock clock;
    private final Pulse pulse;

    IntakeMeter(MeterRegistry meters, Clock clock, Pulse pulse) {
        this.meters = meters;
        this.clock = clock;
        this.pulse = pulse;
    }

    /** Called after the commit. Times of producers may be unreadable or ahead of ours; neither is an error here. */
    void committed(String topic, ConsumerRecord<String, byte[]> record) {
        Header type = record.headers().lastHeader("ce_type");
        Header time = record.headers().lastHeader("ce_time");
        if (type == null || time == null) {
            return;
        }
        try {
            Instant happened = Instant.parse(new String(time.value(), StandardCharsets.UTF_8));
            timer(topic).record(Duration.between(happened, clock.instant()));
            pulse.taken(new String(type.value(), StandardCharsets.UTF_8), happened);
        } catch (DateTimeException unreadable) {
            meters.counter("house.metrics.intake.timeless", "topic", topic).increment();
        }
    }

    private Timer timer(String topic) {
        return Timer.builder("house.metrics.intake.latency")
                .description("From an event's time to its facts committed here")
                .tag("topic", topic)
                .publishPercentiles(0.5, 0.99)
                .register(meters);
    }
}
