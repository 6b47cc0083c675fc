package org.facultyaffairs.matching.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import org.facultyaffairs.chassis.audit.Actor;
import org.facultyaffairs.chassis.audit.Actors;
import org.facultyaffairs.matching.assignment.Deadline;
import org.facultyaffairs.matching.assignment.Watch;

/** Who writes just now, and when. */
@ApplicationScoped
class Pen {

    private final Actors actors;
    private final Clock clock;

    Pen(Actors actors, Clock clock) {
        this.actors = actors;
        this.clock = clock;
    }

    Actor holder() {
        return actors.current();
    }

    Instant now() {
        return clock.instant();
    }

    /** As the institution's clocks show it. */
    ZonedDateTime local() {
        return ZonedDateTime.now(clock);
    }

    /** Calls off what takes longer than this from now on. */
    Watch deadline(Duration longest) {
        return Deadline.in(longest, clock);
    }

    /** In the institution's zone. */
    LocalDate today() {
        return LocalDate.now(clock);
    }
}
