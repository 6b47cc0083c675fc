package org.facultyaffairs.local.sample;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The house as its portals see it: the gateway and the sign-in, nothing else. */
public final class Portal {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofMillis(200);

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final URI gateway;
    private final URI realm;
    private final Clock clock;
    private final Patience patience;
    private final Map<String, Token> tokens = new ConcurrentHashMap<>();

    /**
     * A portal of the house.
     *
     * @param gateway {@code http://localhost:8080}
     * @param realm {@code http://localhost:8180/realms/faculty-affairs}
     */
    public Portal(URI gateway, URI realm, Clock clock) {
        this(gateway, realm, clock, Patience.NONE);
    }

    /**
     * The same, at which people wait for an answer in that manner.
     *
     * @param patience with every request, signing in included
     */
    public Portal(URI gateway, URI realm, Clock clock, Patience patience) {
        this.gateway = gateway;
        this.realm = realm;
        this.clock = clock;
        this.patience = patience;
    }

    private record Token(String text, Instant renewAt) {}

    /** Signed in as a person of the local realm, whose password is their name. */
    public Seat as(String user) {
        return new Seat(
                this, user, () -> token(user, Map.of("client_id", "local-cli", "username", user, "password", user)));
    }

    /** The HR system. */
    public Seat hr() {
        return new Seat(
                this,
                "the HR system",
                () -> token("hr", Map.of("client_id", "hr-portal", "client_secret", "hr-portal")));
    }

    /** A genuine token of {@code faculty}, meant for another system. */
    public String foreignAudience() {
        return token(
                "foreign audience", Map.of("client_id", "local-foreign", "username", "faculty", "password", "faculty"));
    }

    /** Asks again and again until the answer is as wished; gives up after pauses of a minute in all. */
    public Answer await(String what, Supplier<Answer> question, Predicate<Answer> wished) {
        Duration paused = Duration.ZERO;
        Answer answer = question.get();
        while (!wished.test(answer)) {
            if (paused.compareTo(LONGEST_WAIT) > 0) {
                throw new IllegalStateException("Waited a minute for " + what + "; last answer: " + answer.text());
            }
            pause();
            paused = paused.plus(PAUSE);
            answer = question.get();
        }
        return answer;
    }

    Answer send(HttpRequest.Builder request, Errand errand) {
        return patience.answer(errand, () -> {
            renewToken(request, errand.seat());
            return send(request, errand.method(), errand.path());
        });
    }

    /** It may have run out since the last attempt. */
    private static void renewToken(HttpRequest.Builder request, @Nullable Seat seat) {
        if (seat != null) {
            request.setHeader("Authorization", "Bearer " + seat.token());
        }
    }

    private Answer send(HttpRequest.Builder request, String method, String path) {
        try {
            HttpResponse<String> response = client.send(
                    request.uri(gateway.resolve(path))
                            .timeout(Duration.ofSeconds(35))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            return new Answer(
                    method + " " + path,
                    response.statusCode(),
                    json(response),
                    response.body(),
                    response.headers().firstValue("ETag").orElse(""),
                    response.headers().firstValue("Location").orElse(""));
        } catch (IOException failure) {
            throw new UncheckedIOException(method + " " + path, failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static JsonNode json(HttpResponse<String> response) {
        try {
            return response.headers().firstValue("Content-Type").orElse("").contains("json")
                    ? JSON.readTree(response.body())
                    : MissingNode.getInstance();
        } catch (JsonProcessingException broken) {
            return MissingNode.getInstance();
        }
    }

    private String token(String name, Map<String, String> form) {
        return tokens.compute(
                        name,
                        (key, known) ->
                                known != null && clock.instant().isBefore(known.renewAt()) ? known : fetch(form))
                .text();
    }

    private Token fetch(Map<String, String> form) {
        String grant = form.containsKey("username") ? "password" : "client_credentials";
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "grant_type=" + grant + "&", ""));
        Answer answer = send(
                HttpRequest.newBuilder()
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body)),
                new Errand(null, "POST", realm + "/protocol/openid-connect/token", ""));
        answer.expect(200);
        return new Token(
                answer.at("/access_token"),
                clock.instant().plusSeconds(answer.body().at("/expires_in").asLong() / 2));
    }

    /** Another process can only be asked again. */
    private static void pause() {
        LockSupport.parkNanos(PAUSE.toNanos());
        if (Thread.currentThread().isInterrupted()) {
            throw new IllegalStateException("Interrupted while waiting");
        }
    }
}
