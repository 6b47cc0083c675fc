package org.facultyaffairs.gateway.limits;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import org.facultyaffairs.gateway.problem.Refusal;

/** A token bucket per person and per network address; the buckets longest unused are forgotten first. */
@ApplicationScoped
public class RateLimits {

    private static final int REMEMBERED = 20_000;

    private final Cache<String, Bucket> people = remembered();
    private final Cache<String, Bucket> addresses = remembered();
    private final Limits limits;
    private final TimeMeter time;

    @Inject
    RateLimits(Limits limits) {
        this(limits, TimeMeter.SYSTEM_NANOTIME);
    }

    RateLimits(Limits limits, TimeMeter time) {
        this.limits = limits;
        this.time = time;
    }

    /** One request of a signed-in person or machine. */
    public Optional<Refusal> person(String subject) {
        return take(people.get(subject, key -> bucket(limits.person())));
    }

    /** One request without a good token: on public paths, and every refused token, so that guessing is slow. */
    public Optional<Refusal> address(String address) {
        return take(addresses.get(address, key -> bucket(limits.address())));
    }

    private static Optional<Refusal> take(Bucket bucket) {
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
        return probe.isConsumed()
                ? Optional.empty()
                : Optional.of(Refusal.tooMany(
                        "Too many requests; wait as long as Retry-After says.",
                        Duration.ofNanos(probe.getNanosToWaitForRefill())));
    }

    private Bucket bucket(Limits.Rate rate) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(rate.burst()).refillGreedy(rate.perSecond(), Duration.ofSeconds(1)))
                .withCustomTimePrecision(time)
                .build();
    }

    private static Cache<String, Bucket> remembered() {
        return Caffeine.newBuilder()
                .maximumSize(REMEMBERED)
                .expireAfterAccess(Duration.ofMinutes(10))
                .build();
    }
}
