package org.facultyaffairs.chassis.audit;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import org.facultyaffairs.chassis.http.Caller;
import org.facultyaffairs.chassis.work.OwnContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Finds who acts just now: the caller of the request being served, the event being taken in, or else the clock. It is
 * carried by the work and not kept in the request scope: that ends when the client goes away, and what is
 * brought to its end all the same would be said to be nobody's.
 */
@ApplicationScoped
public class Actors {

    private static final String ACTOR = "house.actor";
    private static final Actor SCHEDULE = Actor.clock("schedule");

    private final Caller caller;

    Actors(Caller caller) {
        this.caller = caller;
    }

    /** From here on, on this message's own context, whatever happens is the effect of that event. */
    public static void actingFor(String eventId) {
        OwnContext.carry(ACTOR, Actor.event(eventId));
    }

    @ServerRequestFilter
    void actingForCaller(HttpServerRequest request) {
        String subject = caller.subject();
        if (!subject.equals("anonymous")) {
            Actor.Kind kind = caller.person().isPresent() ? Actor.Kind.PERSON : Actor.Kind.MACHINE;
            OwnContext.carry(request, ACTOR, new Actor(subject, kind));
        }
    }

    public Actor current() {
        return OwnContext.<Actor>carried(ACTOR).orElse(SCHEDULE);
    }
}
