package org.facultyaffairs.chassis.http;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Who is asking, as the token says: nothing here comes from a header or a body. */
@RequestScoped
public class Caller {

    private final SecurityIdentity identity;
    private final JsonWebToken token;

    Caller(SecurityIdentity identity, JsonWebToken token) {
        this.identity = identity;
        this.token = token;
    }

    /** The token's subject; {@code anonymous} where no token is needed. */
    public String subject() {
        return identity.isAnonymous() ? "anonymous" : token.getSubject();
    }

    /** The person behind the token; empty for machines. */
    public Optional<UUID> person() {
        if (identity.isAnonymous()) {
            return Optional.empty();
        }
        return token.<String>claim("faculty_id").map(UUID::fromString);
    }

    /**
     * The person behind the token, who must be there.
     *
     * @throws Refusal 403 {@code not-a-person} for a machine's token
     */
    public UUID requirePerson() {
        return person().orElseThrow(() ->
                Refusal.forbidden("not-a-person", "This is for a person's own token; yours names nobody."));
    }

    public boolean is(UUID person) {
        return person().filter(person::equals).isPresent();
    }

    public boolean has(String role) {
        return identity.hasRole(role);
    }

    public boolean hasAny(String... roles) {
        for (String role : roles) {
            if (identity.hasRole(role)) {
                return true;
            }
        }
        return false;
    }

    public Set<String> roles() {
        return identity.getRoles();
    }
}
