package org.facultyaffairs.nomination.request;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import org.facultyaffairs.chassis.http.Caller;
import org.facultyaffairs.chassis.http.Refusal;
import org.hibernate.reactive.mutiny.Mutiny;

/** Who may see and who may answer a request: the requester and whoever was asked. */
@ApplicationScoped
class RequestSight {

    private final Caller caller;

    RequestSight(Caller caller) {
        this.caller = caller;
    }

    /**
     * A request that the caller may see.
     *
     * @throws Refusal 404 otherwise
     */
    Uni<NominationRequest> require(Mutiny.Session session, UUID id) {
        return session.find(NominationRequest.class, id)
                .map(found -> found != null && maySee(found) ? found : null)
                .onItem()
                .ifNull()
                .failWith(() -> unknown(id));
    }

    /**
     * A request that the caller was asked, to be answered.
     *
     * @throws Refusal 404 when they may not see it, 403 when it is their own, 409 when it was answered before
     */
    Uni<NominationRequest> requireToAnswer(Mutiny.Session session, UUID id) {
        return session.find(NominationRequest.class, id, LockModeType.PESSIMISTIC_WRITE)
                .map(found -> found != null && maySee(found) ? found : null)
                .onItem()
                .ifNull()
                .failWith(() -> unknown(id))
                .invoke(this::requireAsked)
                .invoke(NominationRequest::requireOpen);
    }

    private void requireAsked(NominationRequest request) {
        if (!wasAsked(request)) {
            throw Refusal.forbidden("not-the-one-asked", "Only whoever was asked answers this request.");
        }
    }

    private boolean maySee(NominationRequest request) {
        return caller.is(request.requesterId()) || wasAsked(request) || caller.has("program-manager");
    }

    private boolean wasAsked(NominationRequest request) {
        UUID asked = request.askedId();
        return asked == null ? caller.has("program-manager") && !caller.is(request.requesterId()) : caller.is(asked);
    }

    private static Refusal unknown(UUID id) {
        return Refusal.notFound("nomination-request-not-found", "No request " + id + " is known.");
    }
}
