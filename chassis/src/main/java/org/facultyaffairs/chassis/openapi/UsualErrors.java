package org.facultyaffairs.chassis.openapi;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** The errors that an operation can give because of what it takes, whoever wrote it. */
final class UsualErrors {

    /** What the scanner writes where the annotations say nothing. */
    private static final Set<String> SAID_BY_NOBODY = Set.of("Not Authorized", "Not Allowed", "Bad Request");

    private UsualErrors() {}

    static boolean isSaidByNobody(String description) {
        return SAID_BY_NOBODY.contains(description);
    }

    /** Each status with its sentence. */
    static Map<String, String> of(String path, PathItem item, PathItem.HttpMethod verb, Operation operation) {
        Map<String, String> errors = new TreeMap<>();
        errors.put("503", "A part that this needs does not answer just now; nothing was changed");
        if (path.contains("{")) {
            errors.put("404", "There is nothing here, or nothing that you may know of");
        }
        if (parameters(item, operation).findAny().isPresent() || operation.getRequestBody() != null) {
            errors.put("400", "A parameter or the body cannot be accepted; the violations say which field, and why");
        }
        if (operation.getRequestBody() != null) {
            errors.put("413", "The body is larger than what is taken here");
            errors.put("415", "The body's media type is not taken here");
        }
        if (parameters(item, operation).anyMatch(parameter -> "If-Match".equals(parameter.getName()))) {
            errors.put("412", "Changed since it was read");
            errors.put("428", "If-Match is missing");
        }
        if (verb == PathItem.HttpMethod.POST) {
            errors.put("409", "A request with this Idempotency-Key is being carried out");
            errors.put("422", "This Idempotency-Key came with another request before");
        }
        if (operation.getResponses() != null) {
            putIfAnswered(errors, operation, "401", "No token, or one that is not good here");
            putIfAnswered(errors, operation, "403", "Your role does not allow this");
        }
        return errors;
    }

    private static void putIfAnswered(Map<String, String> errors, Operation operation, String status, String sentence) {
        if (operation.getResponses().getAPIResponse(status) != null) {
            errors.put(status, sentence);
        }
    }

    private static Stream<Parameter> parameters(PathItem item, Operation operation) {
        return Stream.of(item.getParameters(), operation.getParameters())
                .filter(parameters -> parameters != null)
                .flatMap(parameters -> parameters.stream());
    }
}
