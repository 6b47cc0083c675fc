package org.facultyaffairs.matching.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class DeadlineTest {

    private final Clock clock = Clock.fixed(Instant.parse("2026-03-01T08:00:00Z"), ZoneOffset.UTC);

    @Test
    void whatHasTimeLeftGoesOn() {
        assertThat(Deadline.in(Duration.ofNanos(1), clock).cancelled()).isFalse();
    }

    @Test
    void whatHasNoTimeLeftIsCalledOff() {
        assertThat(Deadline.in(Duration.ZERO, clock).cancelled()).isTrue();
    }
}
