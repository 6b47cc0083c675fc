package org.facultyaffairs.local.sample;

import org.jspecify.annotations.Nullable;

/**
 * One request as somebody at a portal means it, however often it must be sent.
 *
 * @param seat who sends it; absent while they are still signing in
 * @param body what is sent with it; empty where nothing is
 */
public record Errand(@Nullable Seat seat, String method, String path, String body) {

    /** True where sending it twice could change something twice. */
    public boolean changesSomething() {
        return seat != null && !method.equals("GET");
    }
}
