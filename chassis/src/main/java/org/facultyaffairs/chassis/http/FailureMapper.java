package org.facultyaffairs.chassis.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Comparator;
import java.util.List;
import org.facultyaffairs.chassis.database.DatabaseFailures;
import org.hibernate.HibernateException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns what libraries throw into problems that say what the caller can do; never a class name, SQL or a stack. */
class FailureMapper {

    private static final Logger LOG = Logger.getLogger(FailureMapper.class);

    @ServerExceptionMapper
    Response invalid(ConstraintViolationException failure, UriInfo uri) {
        List<Refusal.Violation> violations = failure.getConstraintViolations().stream()
                .map(violation ->
                        new Refusal.Violation(leaf(violation.getPropertyPath().toString()), violation.getMessage()))
                .sorted(Comparator.comparing(Refusal.Violation::field))
                .toList();
        return problem(400, "invalid-request", "Some fields cannot be accepted.", uri, violations);
    }

    @ServerExceptionMapper
    Response mismatched(MismatchedInputException failure, UriInfo uri) {
        return UnreadableJson.of(failure, uri.getPath()).toResponse();
    }

    @ServerExceptionMapper
    Response unreadable(JsonProcessingException failure, UriInfo uri) {
        return UnreadableJson.of(failure, uri.getPath()).toResponse();
    }

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    Response unauthorized(SecurityException failure, UriInfo uri) {
        return problem(401, "unauthorized", "A valid token is needed here.", uri, List.of());
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException failure, UriInfo uri) {
        return problem(403, "forbidden", "Your role does not allow this.", uri, List.of());
    }

    @ServerExceptionMapper
    Response web(WebApplicationException failure, UriInfo uri) {
        if (failure.getCause() instanceof JsonProcessingException json) {
            return UnreadableJson.of(json, uri.getPath()).toResponse();
        }
        if (failure.getCause() instanceof Refusal refusal) {
            return RefusalMapper.of(refusal, uri.getPath()).toResponse();
        }
        Response answer = failure.getResponse();
        Response problem =
                StandardProblem.of(answer.getStatusInfo(), uri.getPath()).toResponse();
        Object allow = answer.getHeaders().getFirst("Allow");
        return allow == null
                ? problem
                : Response.fromResponse(problem).header("Allow", allow).build();
    }

    @ServerExceptionMapper
    Response database(HibernateException failure, UriInfo uri) {
        return anything(failure, uri);
    }

    @ServerExceptionMapper
    Response anything(Throwable failure, UriInfo uri) {
        for (Throwable cause = failure; cause != null && cause.getCause() != cause; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return RefusalMapper.of(refusal, uri.getPath()).toResponse();
            }
            if (DatabaseFailures.isOvertaken(cause)) {
                return problem(
                        409,
                        "overtaken",
                        "Somebody else changed this at the same moment. Read it again and retry.",
                        uri,
                        List.of());
            }
            if (DatabaseFailures.isUnstorable(cause)) {
                return problem(
                        400, "malformed-request", "A text holds a character that cannot be kept.", uri, List.of());
            }
            if (DatabaseFailures.isUnreachable(cause)) {
                LOG.warnf(
                        "A part that this request needs did not answer: %s",
                        cause.getClass().getSimpleName());
                return problem(
                        503,
                        "temporarily-unavailable",
                        "A part that this needs does not answer just now. Nothing was changed; try again shortly.",
                        uri,
                        List.of());
            }
        }
        LOG.error("A request failed unexpectedly", failure);
        return problem(
                500, "internal-error", "Something went wrong on our side; the trace id tells us what.", uri, List.of());
    }

    private static Response problem(
            int status, String code, String detail, UriInfo uri, List<Refusal.Violation> violations) {
        return Problem.of(status, code, detail, uri.getPath(), violations).toResponse();
    }

    /**
     * Drops what the validator adds for itself: the method and parameter names before the field, and that it is an
     * element of a list or map, which its place says already.
     */
    private static String leaf(String path) {
        String[] steps = path.split("\\.", 3);
        return (steps.length == 3 ? steps[2] : steps[steps.length - 1]).replaceAll("\\.?<[^>]*>", "");
    }
}
