package org.facultyaffairs.gateway.limits;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.facultyaffairs.gateway.problem.Refusal;

/** Bounds the requests under way to each service, so that a slow one fills its own places and nobody else's. */
@ApplicationScoped
public class InFlight {

    private final Map<String, AtomicInteger> taken = new ConcurrentHashMap<>();
    private final Limits limits;

    InFlight(Limits limits) {
        this.limits = limits;
    }

    /**
     * Takes a place.
     *
     * @return gives it back; calling it twice does nothing twice
     * @throws Refusal 503 when every place is taken
     */
    public Runnable enter(String service, boolean stream) {
        AtomicInteger places = taken.computeIfAbsent(key(service, stream), key -> new AtomicInteger());
        if (places.incrementAndGet() > (stream ? limits.streams() : limits.inFlight())) {
            places.decrementAndGet();
            throw Refusal.unavailable(
                    "too-busy", "More is under way than can be answered in time; try again.", Duration.ofSeconds(1));
        }
        AtomicBoolean left = new AtomicBoolean();
        return () -> {
            if (left.compareAndSet(false, true)) {
                places.decrementAndGet();
            }
        };
    }

    /** How many places of a service are taken. */
    public int count(String service, boolean stream) {
        AtomicInteger places = taken.get(key(service, stream));
        return places == null ? 0 : places.get();
    }

    private static String key(String service, boolean stream) {
        return stream ? service + "/streams" : service;
    }
}
