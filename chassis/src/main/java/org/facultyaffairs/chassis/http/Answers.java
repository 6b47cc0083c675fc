package org.facultyaffairs.chassis.http;

import org.jboss.resteasy.reactive.RestResponse;

/** Answers that are more than a body. */
public final class Answers {

    private Answers() {}

    /** 201 with the path of what was made. */
    public static <T> RestResponse<T> created(String path, T view) {
        return RestResponse.ResponseBuilder.<T>create(RestResponse.Status.CREATED)
                .header("Location", path)
                .entity(view)
                .build();
    }

    /** 202 with the path at which the work can be followed. */
    public static <T> RestResponse<T> accepted(String path, T view) {
        return RestResponse.ResponseBuilder.<T>create(RestResponse.Status.ACCEPTED)
                .header("Location", path)
                .entity(view)
                .build();
    }
}
