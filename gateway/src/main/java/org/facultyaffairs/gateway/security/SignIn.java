package org.facultyaffairs.gateway.security;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;

/** Where people sign in, as their browsers see it. */
@ConfigMapping(prefix = "house.gateway.sign-in")
public interface SignIn {

    /** The realm's address from outside; the gateway itself reads keys at {@code quarkus.oidc.auth-server-url}. */
    URI realm();

    /** The public client that the API page signs in as (authorization code with PKCE). */
    @WithDefault("analytics")
    String clientId();

    default URI authorizationEndpoint() {
        return URI.create(realm() + "/protocol/openid-connect/auth");
    }

    default URI tokenEndpoint() {
        return URI.create(realm() + "/protocol/openid-connect/token");
    }

    /** Scheme, host and port, as a content security policy names a place. */
    default String origin() {
        return realm().getScheme() + "://" + realm().getAuthority();
    }
}
