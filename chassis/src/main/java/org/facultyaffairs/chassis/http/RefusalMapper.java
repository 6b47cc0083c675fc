package org.facultyaffairs.chassis.http;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.Response.StatusType;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

class RefusalMapper {

    @ServerExceptionMapper
    Response toProblem(Refusal refusal) {
        return Problems.of(status(refusal.kind()), refusal.code(), refusal.sentence(), refusal.violations())
                .toResponse();
    }

    private static StatusType status(Refusal.Kind kind) {
        return switch (kind) {
            case MALFORMED -> Status.BAD_REQUEST;
            case FORBIDDEN -> Status.FORBIDDEN;
            case NOT_FOUND -> Status.NOT_FOUND;
            case CONFLICT -> Status.CONFLICT;
            case STALE -> Status.PRECONDITION_FAILED;
            case TOO_LARGE -> Status.REQUEST_ENTITY_TOO_LARGE;
            case BROKEN_RULE -> ExtraStatus.UNPROCESSABLE_CONTENT;
            case CONDITION_MISSING -> Status.PRECONDITION_REQUIRED;
            case UNAVAILABLE -> Status.SERVICE_UNAVAILABLE;
        };
    }

    /** A status that Jakarta REST does not name. */
    private enum ExtraStatus implements StatusType {
        UNPROCESSABLE_CONTENT;

        @Override
        public int getStatusCode() {
            return 422;
        }

        @Override
        public Status.Family getFamily() {
            return Status.Family.CLIENT_ERROR;
        }

        @Override
        public String getReasonPhrase() {
            return "Unprocessable Content";
        }
    }
}
