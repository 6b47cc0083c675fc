package org.facultyaffairs.local;

import java.net.URI;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import org.facultyaffairs.local.sample.Portal;
import org.facultyaffairs.local.sample.Walk;

/** Plays the walk into a new house, so that every page has something to show. */
final class PlayedWalk implements Sample {
    /** As {@code house.zone} of the services. */
    private static final ZoneId INSTITUTION = ZoneId.of("America/New_York");

    @Override
    public List<String> play(Ports ports, Progress progress) {
        Clock clock = Clock.system(INSTITUTION);
        Portal portal = new Portal(
                URI.create(ports.url("gateway")), URI.create(ports.url("keycloak") + "/realms/faculty-affairs"), clock);
        Walk walk = new Walk(portal, clock, progress::say);
        walk.play();
        return walk.happened();
    }
}
