package org.facultyaffairs.gateway.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.oidc.TenantIdentityProvider;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.facultyaffairs.gateway.problem.Refusal;

/**
 * Issuer, audience, expiry, type and signature of the bearer token, checked by quarkus-oidc against the realm's keys.
 *
 * <p>A token that passed is not checked again for a minute (and never past its end): one signature costs more than all
 * the rest of the way. Every service checks it again by itself.
 */
@ApplicationScoped
public class TokenCheck {

    private static final int REMEMBERED = 2_000;

    private final Cache<String, Caller> passed = Caffeine.newBuilder()
            .maximumSize(REMEMBERED)
            .expireAfterWrite(Duration.ofMinutes(1))
            .build();

    private final TenantIdentityProvider realm;
    private final Vertx vertx;
    private final Clock clock;

    TokenCheck(TenantIdentityProvider realm, Vertx vertx, Clock clock) {
        this.realm = realm;
        this.vertx = vertx;
        this.clock = clock;
    }

    /**
     * Checks the token of a request.
     *
     * @return fails with 401 without a good token, with 503 when the realm's keys cannot be had
     */
    public Future<Caller> check(HttpServerRequest request) {
        return BearerToken.of(request).compose(this::check);
    }

    private Future<Caller> check(String token) {
        Caller known = passed.getIfPresent(token);
        if (known == null) {
            return verify(token);
        }
        return known.expires().isAfter(clock.instant())
                ? Future.succeededFuture(known)
                : Future.failedFuture(BearerToken.refused());
    }

    private Future<Caller> verify(String token) {
        Promise<Caller> verified = Promise.promise();
        Context here = vertx.getOrCreateContext();
        realm.authenticate(new AccessTokenCredential(token))
                .map(TokenCheck::caller)
                .subscribe()
                .with(
                        caller -> here.runOnContext(ignored -> verified.complete(caller)),
                        failure -> here.runOnContext(ignored -> verified.fail(refusal(failure))));
        return verified.future().onSuccess(caller -> passed.put(token, caller));
    }

    private static Caller caller(SecurityIdentity identity) {
        JsonWebToken token = (JsonWebToken) identity.getPrincipal();
        if (token.getSubject() == null) {
            throw new AuthenticationFailedException("a token without a subject");
        }
        return new Caller(token.getSubject(), identity.getRoles(), Instant.ofEpochSecond(token.getExpirationTime()));
    }

    private static Refusal refusal(Throwable failure) {
        if (failure instanceof AuthenticationFailedException) {
            return BearerToken.refused();
        }
        return Refusal.unavailable(
                "sign-in-unavailable",
                "The place that signs people in cannot be reached, so no token can be checked.",
                Duration.ofSeconds(5));
    }
}
