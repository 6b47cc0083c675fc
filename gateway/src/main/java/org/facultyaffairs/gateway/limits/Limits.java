package org.facultyaffairs.gateway.limits;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How much and how often. */
@ConfigMapping(prefix = "house.gateway.limits")
public interface Limits {

    /** The longest body of an ordinary request; longer ones get 413. */
    @WithDefault("1M")
    MemorySize body();

    /** The longest body of a route marked {@code upload}; the services refuse more than 12 MiB themselves. */
    @WithDefault("12M")
    MemorySize upload();

    /** Requests that may be under way to one service at once, streams apart; more get 503. */
    @WithDefault("256")
    int inFlight();

    /** Streams (Server-Sent Events) that may be open to one service at once; more get 503. */
    @WithDefault("256")
    int streams();

    /** Requests of one signed-in person or machine. */
    Rate person();

    /** Requests without a good token from one network address. */
    Rate address();

    /** A token bucket; what does not fit gets 429. */
    interface Rate {

        /** Requests that may come at once. */
        int burst();

        /** Requests a second, lastingly. */
        int perSecond();
    }
}
