package org.facultyaffairs.gateway.security;

import java.time.Instant;
import java.util.Set;

/**
 * Who the token says is asking.
 *
 * @param subject the token's subject, which is no name
 * @param expires when the token ends
 */
public record Caller(String subject, Set<String> roles, Instant expires) {

    public Caller {
        roles = Set.copyOf(roles);
    }
}
