package org.facultyaffairs.chassis.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
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
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;

/**
 * Real tokens from the real Keycloak: what a person of the local realm gets by signing in. Each is fetched once and
 * again a minute before it would expire.
 */
public final class Tokens {
    private static final Clock CLOCK = Clock.systemUTC();
    private static final Duration MARGIN = Duration.ofMinutes(1);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Map<String, Token> FETCHED = new ConcurrentHashMap<>();

    private Tokens() {}

    /** The token of a person by user name, such as {@code faculty2} or {@code program-manager}. */
    public static String of(String user) {
        return fresh("person " + user, Map.of("client_id", "local-cli", "username", user, "password", user));
    }

    /** The token of the HR system, a machine with the role {@code hr-integration}. */
    public static String machine() {
        return fresh("machine", Map.of("client_id", "hr-portal", "client_secret", "hr-portal"));
    }

    /** A genuine token of {@code faculty} that was good a moment ago; waits until it no longer is. */
    public static String expired() {
        Token token = FETCHED.computeIfAbsent("expired", key -> fetch(person("local-short")));
        Awaitility.await("the token's end").atMost(Duration.ofSeconds(10)).until(() -> CLOCK.instant()
                .isAfter(token.expiry().plusSeconds(1)));
        return token.text();
    }

    /** A genuine token of {@code faculty} with the right roles, meant for another system. */
    public static String foreignAudience() {
        return fresh("foreign", person("local-foreign"));
    }

    /** The token of a person with one bit of its signature changed. */
    public static String tampered(String user) {
        String token = of(user);
        int signature = token.lastIndexOf('.') + 1;
        char other = token.charAt(signature) == 'A' ? 'B' : 'A';
        return token.substring(0, signature) + other + token.substring(signature + 1);
    }

    /** The faculty id that a person's token carries. */
    public static UUID facultyId(String user) {
        return UUID.fromString(claims(of(user)).get("faculty_id").asText());
    }

    /** The subject that a person's token carries. */
    public static String subject(String user) {
        return claims(of(user)).get("sub").asText();
    }

    private record Token(String text, Instant expiry) {
        boolean lasts() {
            return CLOCK.instant().plus(MARGIN).isBefore(expiry);
        }
    }

    private static Map<String, String> person(String client) {
        return Map.of("client_id", client, "username", "faculty", "password", "faculty");
    }

    private static String fresh(String name, Map<String, String> form) {
        return FETCHED.compute(name, (key, known) -> known != null && known.lasts() ? known : fetch(form))
                .text();
    }

    private static Token fetch(Map<String, String> form) {
        String grant = form.containsKey("username") ? "password" : "client_credentials";
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "grant_type=" + grant + "&", ""));
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(Parts.running().realmUrl() + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        String text = send(request).path("access_token").asText();
        return new Token(text, Instant.ofEpochSecond(claims(text).get("exp").asLong()));
    }

    /**
     * Keycloak refuses somebody who signs in twice at the same moment, so that nobody can guess in parallel; the tests of
     * two modules may well do so with the same name.
     */
    private static JsonNode send(HttpRequest request) {
        AtomicReference<String> answer = new AtomicReference<>("");
        Awaitility.await("a token from Keycloak")
                .atMost(Duration.ofSeconds(20))
                .pollDelay(Duration.ZERO)
                .untilAsserted(() -> {
                    HttpResponse<String> response = CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
                    answer.set(response.body());
                    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
                });
        try {
            return JSON.readTree(answer.get());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode claims(String token) {
        try {
            return JSON.readTree(Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
