package org.facultyaffairs.gateway.limits;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.facultyaffairs.gateway.problem.Refusal;
import org.junit.jupiter.api.Test;

class RateLimitsTest {

    private final AtomicLong nanos = new AtomicLong();
    private final RateLimits rates = new RateLimits(FixedLimits.rate(3, 2), new StoppedTime(nanos));

    @Test
    void whoAsksTooOftenIsToldHowLongToWait() {
        askAsPerson("a", 3);

        assertThat(rates.person("a"))
                .hasValueSatisfying(refusal -> assertThat(refusal.status()).isEqualTo(429))
                .map(refusal -> refusal.headers().get("Retry-After"))
                .hasValue("1");
    }

    @Test
    void afterTheWaitTheNextRequestPasses() {
        askAsPerson("a", 4);

        nanos.addAndGet(Duration.ofSeconds(1).toNanos());

        assertThat(rates.person("a")).isEmpty();
    }

    @Test
    void onePersonsHasteIsNobodyElsesWait() {
        askAsPerson("a", 4);

        assertThat(rates.person("b")).isEmpty();
        assertThat(rates.address("a")).isEmpty();
    }

    @Test
    void addressesAreCountedToo() {
        assertThat(rates.address("10.0.0.1")).isEmpty();
        assertThat(rates.address("10.0.0.1")).isEmpty();
        assertThat(rates.address("10.0.0.1")).isEmpty();
        assertThat(rates.address("10.0.0.1")).map(Refusal::code).hasValue("too-many-requests");
    }

    private void askAsPerson(String subject, int times) {
        for (int i = 0; i < times; i++) {
            assertThat(rates.person(subject)).isNotNull();
        }
    }

    private record StoppedTime(AtomicLong nanos) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            return nanos.get();
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    }
}
