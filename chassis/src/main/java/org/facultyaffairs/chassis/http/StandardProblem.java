package org.facultyaffairs.chassis.http;

import jakarta.ws.rs.core.Response.StatusType;
import java.util.List;

/** Problems that need no more than their status to be said. */
final class StandardProblem {

    private StandardProblem() {}

    static Problem of(StatusType status, String path) {
        return Problem.of(status.getStatusCode(), code(status), sentence(status), path, List.of());
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
