package org.facultyaffairs.gateway;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

/**
 * Starts the gateway with Vert.x' own check of the request line switched off: it answers a bare 400 before anything of
 * ours is asked, while {@link org.facultyaffairs.gateway.security.PathGuard} refuses more and says why.
 */
@QuarkusMain
public final class Gateway {

    private Gateway() {}

    public static void main(String... arguments) {
        System.setProperty("vertx.disableURIValidation", "true");
        Quarkus.run(arguments);
    }
}
