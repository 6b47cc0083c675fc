package org.facultyaffairs.gateway.security;

import java.util.Set;

/** Who may take a route. The services decide about single objects; this is the coarse sieve before them. */
public sealed interface Access {

    /** Nobody needs to sign in: pages, and letters whose token is in the path. */
    record Open() implements Access {}

    /** Any good token. */
    record SignedIn() implements Access {}

    /** A token with one of these roles. */
    record AnyOf(Set<String> roles) implements Access {
        public AnyOf {
            roles = Set.copyOf(roles);
        }
    }

    default boolean needsToken() {
        return !(this instanceof Open);
    }

    default boolean allows(Set<String> roles) {
        return !(this instanceof AnyOf wanted) || roles.stream().anyMatch(wanted.roles()::contains);
    }
}
