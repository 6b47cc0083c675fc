package org.facultyaffairs.chassis.audit;

import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.smallrye.common.vertx.ContextLocals;
import io.smallrye.common.vertx.VertxContext;
import jakarta.enterprise.context.ApplicationScoped;
import org.facultyaffairs.chassis.http.Caller;

/** Finds who acts just now: the caller of the request being served, the event being taken in, or else the clock. */
@ApplicationScoped
public class Actors {

    private static final String EVENT = "house.event";
    private static final Actor SCHEDULE = Actor.clock("schedule");

    private final Caller caller;
    private final CurrentVertxRequest request;

    Actors(Caller caller, CurrentVertxRequest request) {
        this.caller = caller;
        this.request = request;
    }

    /** From here on, on this message's own context, whatever happens is the effect of that event. */
    public static void actingFor(String eventId) {
        if (VertxContext.isOnDuplicatedContext()) {
            ContextLocals.put(EVENT, eventId);
        }
    }

    public Actor current() {
        if (isRequest()) {
            String subject = caller.subject();
            if (!subject.equals("anonymous")) {
                return new Actor(subject, caller.person().isPresent() ? Actor.Kind.PERSON : Actor.Kind.MACHINE);
            }
        }
        return VertxContext.isOnDuplicatedContext()
                ? ContextLocals.<String>get(EVENT).map(Actor::event).orElse(SCHEDULE)
                : SCHEDULE;
    }

    /** A job of the scheduler has a request context, too, but nobody who asks. */
    private boolean isRequest() {
        return Arc.container().requestContext().isActive() && request.getCurrent() != null;
    }
}
