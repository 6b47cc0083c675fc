package org.facultyaffairs.webparts;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;

/** What a page knows before anybody is signed in. None of it is secret: everybody may read it. */
@ConfigMapping(prefix = "house.page")
public interface PageSettings {

    /** Whose page it is, as its head says it. */
    @WithDefault("School of Medicine")
    String institution();

    /** The realm as browsers see it; the service itself reads keys at {@code quarkus.oidc.auth-server-url}. */
    @WithDefault("${quarkus.oidc.auth-server-url}")
    URI issuer();

    /** The public client that signs in with PKCE. */
    @WithDefault("analytics")
    String clientId();

    /** Scheme, host and port of the issuer, as a content security policy names a place. */
    default String issuerOrigin() {
        return issuer().getScheme() + "://" + issuer().getAuthority();
    }
}
