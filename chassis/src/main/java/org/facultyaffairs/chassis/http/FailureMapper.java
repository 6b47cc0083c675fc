package org.facultyaffairs.chassis.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.vertx.core.http.ConnectionPoolTooBusyException;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.Response.StatusType;
import java.util.List;
import java.util.stream.Collectors;
import org.hibernate.HibernateException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns what libraries throw into problems that say what the caller can do; never a class name, SQL or a stack. */
class FailureMapper {

    private static final Logger LOG = Logger.getLogger(FailureMapper.class);

    @ServerExceptionMapper
    Response invalid(ConstraintViolationException failure) {
        List<Refusal.Violation> violations = failure.getConstraintViolations().stream()
                .map(violation ->
                        new Refusal.Violation(leaf(violation.getPropertyPath().toString()), violation.getMessage()))
                .sorted(java.util.Comparator.comparing(Refusal.Violation::field))
                .toList();
        return Problems.of(Status.BAD_REQUEST, "invalid-request", "Some fields cannot be accepted.", violations)
                .toResponse();
    }

    @ServerExceptionMapper
    Response mismatched(MismatchedInputException failure) {
        return json(failure);
    }

    @ServerExceptionMapper
    Response unreadable(JsonProcessingException failure) {
        return json(failure);
    }

    @ServerExceptionMapper
    Response web(WebApplicationException failure) {
        if (failure.getCause() instanceof JsonProcessingException json) {
            return json(json);
        }
        if (failure.getCause() instanceof Refusal refusal) {
            return new RefusalMapper().toProblem(refusal);
        }
        StatusType status = failure.getResponse().getStatusInfo();
        Response problem =
                Problems.of(status, code(status), sentence(status), List.of()).toResponse();
        Object allow = failure.getResponse().getHeaders().getFirst("Allow");
        return allow == null
                ? problem
                : Response.fromResponse(problem).header("Allow", allow).build();
    }

    @ServerExceptionMapper
    Response overtaken(OptimisticLockException failure) {
        return overtaken();
    }

    @ServerExceptionMapper({
        ConnectionPoolTooBusyException.class,
        java.net.ConnectException.class,
        java.io.IOException.class
    })
    Response unavailable(Exception failure) {
        LOG.warnf(
                "A part that this request needs did not answer: %s",
                failure.getClass().getSimpleName());
        return Problems.of(
                        Status.SERVICE_UNAVAILABLE,
                        "temporarily-unavailable",
                        "A part that this needs does not answer just now. Nothing was changed; try again shortly.",
                        List.of())
                .toResponse();
    }

    @ServerExceptionMapper
    Response database(HibernateException failure) {
        return anything(failure);
    }

    @ServerExceptionMapper
    Response anything(Throwable failure) {
        for (Throwable cause = failure; cause != null && cause.getCause() != cause; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return new RefusalMapper().toProblem(refusal);
            }
            if (DatabaseFailures.isOvertaken(cause)) {
                return overtaken();
            }
            if (DatabaseFailures.isUnreachable(cause)) {
                return unavailable(new java.io.IOException(cause));
            }
        }
        LOG.error("A request failed unexpectedly", failure);
        return Problems.of(
                        Status.INTERNAL_SERVER_ERROR,
                        "internal-error",
                        "Something went wrong on our side; the trace id tells us what.",
                        List.of())
                .toResponse();
    }

    private static Response overtaken() {
        return Problems.of(
                        Status.CONFLICT,
                        "overtaken",
                        "Somebody else changed this at the same moment. Read it again and retry.",
                        List.of())
                .toResponse();
    }

    private static Response json(JsonProcessingException failure) {
        String field = failure instanceof JsonMappingException mapping ? path(mapping) : "";
        String message = failure instanceof UnrecognizedPropertyException unknown
                ? "Unknown field. Known here: "
                        + unknown.getKnownPropertyIds().stream()
                                .map(String::valueOf)
                                .sorted()
                                .collect(Collectors.joining(", "))
                : failure instanceof JsonMappingException ? "Has the wrong type or form." : position(failure);
        return Problems.of(
                        Status.BAD_REQUEST,
                        failure instanceof UnrecognizedPropertyException ? "unknown-field" : "malformed-json",
                        field.isEmpty() ? message : "The field '" + field + "' cannot be accepted: " + message,
                        List.of(new Refusal.Violation(field, message)))
                .toResponse();
    }

    private static String position(JsonProcessingException failure) {
        return failure.getLocation() == null
                ? "This is not readable JSON."
                : "This is not readable JSON, see line %d, column %d."
                        .formatted(
                                failure.getLocation().getLineNr(),
                                failure.getLocation().getColumnNr());
    }

    private static String path(JsonMappingException failure) {
        return failure.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : step.getFieldName())
                .collect(Collectors.joining("."));
    }

    /** Drops the method and parameter names that the validator puts before the field. */
    private static String leaf(String path) {
        String[] steps = path.split("\\.", 3);
        return steps.length == 3 ? steps[2] : steps[steps.length - 1];
    }

    private static String code(StatusType status) {
        return switch (status.getStatusCode()) {
            case 400 -> "malformed-request";
            case 401 -> "unauthorized";
            case 403 -> "forbidden";
            case 404 -> "not-found";
            case 405 -> "method-not-allowed";
            case 406 -> "not-acceptable";
            case 413 -> "too-large";
            case 415 -> "unsupported-media-type";
            default -> "status-" + status.getStatusCode();
        };
    }

    private static String sentence(StatusType status) {
        return switch (status.getStatusCode()) {
            case 400 -> "A parameter or the body has a form that cannot be read.";
            case 404 -> "There is nothing here, or nothing that you may know of.";
            case 405 -> "This path does not take that method.";
            case 406 -> "None of the media types asked for can be produced.";
            case 413 -> "The body is larger than what is taken here.";
            case 415 -> "The body's media type is not taken here.";
            default -> status.getReasonPhrase();
        };
    }
}
