package org.facultyaffairs.local;

import java.util.List;
import java.util.Optional;

/** One of the five applications: the name people use, its Maven module, and its database where it has one. */
record HouseService(String name, String module, Optional<String> database) {
    static final List<HouseService> ALL = List.of(
            new HouseService("profile", "profile-service", Optional.of("profile")),
            new HouseService("matching", "matching-service", Optional.of("matching")),
            new HouseService("nomination", "nomination-service", Optional.of("nomination")),
            new HouseService("program-metrics", "program-metrics-service", Optional.of("metrics")),
            new HouseService("gateway", "gateway", Optional.empty()));

    boolean isGateway() {
        return database.isEmpty();
    }
}
