package org.facultyaffairs.gateway.upstream;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long the gateway waits, and for what. */
@ConfigMapping(prefix = "house.gateway.patience")
public interface Patience {

    /** For a connection to a service; then the service counts as down (503). */
    @WithDefault("2s")
    Duration connect();

    /** For the head of an ordinary answer; then 504. */
    @WithDefault("30s")
    Duration answer();

    /** For the head of the answer to an upload, the upload included; then 504. */
    @WithDefault("120s")
    Duration upload();

    /** For each service when one question is put to all of them; then the answer is given without it. */
    @WithDefault("3s")
    Duration merged();
}
