package org.facultyaffairs.gateway.limits;

import io.quarkus.runtime.configuration.MemorySize;
import java.math.BigInteger;

/** Small limits for tests without a running gateway. */
record FixedLimits(int inFlight, int streams, Rate person, Rate address) implements Limits {

    static FixedLimits rate(int burst, int perSecond) {
        Rate rate = new FixedRate(burst, perSecond);
        return new FixedLimits(2, 1, rate, rate);
    }

    @Override
    public MemorySize body() {
        return new MemorySize(BigInteger.TEN);
    }

    @Override
    public MemorySize upload() {
        return new MemorySize(BigInteger.TEN);
    }

    record FixedRate(int burst, int perSecond) implements Rate {}
}
