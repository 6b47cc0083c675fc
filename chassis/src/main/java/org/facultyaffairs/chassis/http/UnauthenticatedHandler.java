package org.facultyaffairs.chassis.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.security.AuthenticationFailedException;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;

/** A bad token fails before any resource is reached; it gets a problem all the same. */
@ApplicationScoped
class UnauthenticatedHandler {

    private final ObjectMapper json;

    UnauthenticatedHandler(ObjectMapper json) {
        this.json = json;
    }

    void register(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).failureHandler(this::answer);
    }

    private void answer(RoutingContext request) {
        if (!(request.failure() instanceof AuthenticationFailedException)) {
            request.next();
            return;
        }
        try {
            String body = json.writeValueAsString(Problem.of(
                    401,
                    "unauthorized",
                    "The token is not valid here: expired, forged, or meant for another audience.",
                    request.normalizedPath(),
                    List.of()));
            request.response()
                    .setStatusCode(401)
                    .putHeader("Content-Type", Problem.MEDIA_TYPE)
                    .putHeader("WWW-Authenticate", "Bearer error=\"invalid_token\"")
                    .end(body)
                    .onFailure(request::fail);
        } catch (JsonProcessingException impossible) {
            request.fail(impossible);
        }
    }
}
