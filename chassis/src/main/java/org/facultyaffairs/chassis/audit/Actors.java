package org.facultyaffairs.chassis.audit;

import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import org.facultyaffairs.chassis.http.Caller;

/** Finds who acts just now: the caller of the request being served, or else this service on its own account. */
@ApplicationScoped
public class Actors {

    private static final Actor NO_REQUEST = Actor.clock("schedule-or-event");

    private final Caller caller;

    Actors(Caller caller) {
        this.caller = caller;
    }

    public Actor current() {
        if (!Arc.container().requestContext().isActive()) {
            return NO_REQUEST;
        }
        String subject = caller.subject();
        if (subject.equals("anonymous")) {
            return NO_REQUEST;
        }
        return new Actor(subject, caller.person().isPresent() ? Actor.Kind.PERSON : Actor.Kind.MACHINE);
    }
}
