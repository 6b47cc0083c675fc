package org.facultyaffairs.chassis.http;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

class RefusalMapper {

    @ServerExceptionMapper
    Response toProblem(Refusal refusal, UriInfo uri) {
        return of(refusal, uri.getPath()).toResponse();
    }

    static Problem of(Refusal refusal, String path) {
        return Problem.of(status(refusal.kind()), refusal.code(), refusal.sentence(), path, refusal.violations());
    }

    private static int status(Refusal.Kind kind) {
        return switch (kind) {
            case MALFORMED -> 400;
            case FORBIDDEN -> 403;
            case NOT_FOUND -> 404;
            case CONFLICT -> 409;
            case STALE -> 412;
            case TOO_LARGE -> 413;
            case BROKEN_RULE -> 422;
            case CONDITION_MISSING -> 428;
            case UNAVAILABLE -> 503;
        };
    }
}
