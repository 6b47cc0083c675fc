package org.facultyaffairs.gateway.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.vertx.core.http.HttpMethod;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.facultyaffairs.gateway.problem.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RouteTableTest {

    /** What the realm writes into each user's token: composite roles are written out. */
    private static final Map<String, Set<String>> USERS = Map.of(
            "faculty", Set.of("faculty"),
            "leader", Set.of("leader", "faculty"),
            "program-manager", Set.of("program-manager"),
            "committee-member", Set.of("committee-member"),
            "analyst", Set.of("analyst"),
            "hr", Set.of("hr-integration"),
            "admin", Set.of("admin", "program-manager", "analyst", "hr-integration", "faculty"));

    private static final String PATTERN_ID = "f89361bc-1a40-3645-9eae-4eca3c68df4e";

    private final RouteTable table = RouteLines.shipped();

    static Stream<Arguments> everyPathOfTheDesign() throws IOException {
        try (InputStream text = Objects.requireNonNull(RouteTableTest.class.getResourceAsStream("/api.csv"))) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .filter(line -> !line.startsWith("#"))
                            .map(line -> line.split("\\|", -1))
                            .flatMap(cells -> words(cells[0]).flatMap(verb -> words(cells[1])
                                    .map(path -> Arguments.of(
                                            verb,
                                            path.replace("ID", PATTERN_ID).replace("TOKEN", "t0ken-_~."),
                                            cells[2],
                                            cells[3]))))
                            .toList()
                            .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("everyPathOfTheDesign")
    void everyPathLeadsWhereTheDesignSaysAndOpensForWhomItSays(String verb, String path, String service, String who) {
        Route route = table.require(HttpMethod.valueOf(verb), path);

        assertThat(route.service()).isEqualTo(service);
        assertThat(route.access().needsToken()).isEqualTo(!who.equals("nobody-needs-a-token"));
        assertThat(users(route)).isEqualTo(expected(who));
    }

    /** Who only reviews takes part in a programme by their own word, too: the two people of a proposal answer it. */
    @Test
    void whoOnlyReviewsActsInCommitteesAndForThemselves() {
        Set<String> acts = table.routes().stream()
                .filter(route -> route.access().needsToken())
                .filter(route -> route.access().allows(Set.of("committee-member")))
                .filter(route -> route.verbs().stream().anyMatch(verb -> !verb.equals(HttpMethod.GET)))
                .map(Route::template)
                .collect(Collectors.toSet());

        assertThat(acts)
                .containsExactlyInAnyOrder(
                        "/v1/opportunities/{id}/conflicts",
                        "/v1/opportunities/{id}/reviews",
                        "/v1/opportunities/{id}/reviews/{rid}",
                        "/v1/opportunities/{id}/slate",
                        "/v1/opportunities/{id}/slate-review",
                        "/v1/opportunities/{id}/decision",
                        "/v1/faculty/me/self-identification",
                        "/v1/programs/{id}/enrollments",
                        "/v1/programs/{id}/enrollments/{eid}",
                        "/v1/proposals/{id}/accept",
                        "/v1/proposals/{id}/decline");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1",
                "/v2/faculty",
                "/V1/faculty",
                "/v1/Faculty",
                "/q/health",
                "/q/health/ready",
                "/q/metrics",
                "/q/openapi",
                "/webjars/swagger-ui/5/index.html",
                "/v1/faculty/1/2",
                "/v1/faculty/1/erasure/2",
                "/v1/letters",
                "/v1/letters/",
                "/v1/faculty/",
                "/v1/faculty/me/",
                "/api/",
                "/analyticsx",
                "/api/a/b",
                "/v1/webhooks"
            })
    void whatIsNotInTheTableDoesNotExist(String path) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> table.require(HttpMethod.GET, path))
                .satisfies(refusal -> assertThat(refusal.status()).isEqualTo(404));
    }

    @Test
    void aVerbThatThePathDoesNotHaveIsToldWhichItHas() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> table.require(HttpMethod.DELETE, "/v1/faculty/me"))
                .satisfies(refusal -> assertThat(refusal.status()).isEqualTo(405))
                .satisfies(refusal -> assertThat(refusal.headers()).containsEntry("Allow", "GET, PATCH"));
    }

    @Test
    void headGoesWhereGetGoes() {
        assertThat(table.require(HttpMethod.HEAD, "/v1/faculty"))
                .isSameAs(table.require(HttpMethod.GET, "/v1/faculty"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[payroll]\nGET /v1/x any",
                "GET /v1/x any",
                "[profile]\nGET /v1/x dean",
                "[profile]\nGET /v1/x",
                "[profile]\nGET v1/x any",
                "[profile]\nGET /v1/x any sideways",
                "[profile]\nGET /v1/x any\nGET /v1/x admin",
                "[profile]\nGET /v1/{x*}/y any"
            })
    void aTableThatSaysSomethingUnknownStopsTheStart(String lines) {
        assertThatIllegalArgumentException().isThrownBy(() -> RouteLines.read(lines));
    }

    private static Set<String> users(Route route) {
        return USERS.entrySet().stream()
                .filter(user -> route.access().allows(user.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static Set<String> expected(String who) {
        return switch (who) {
            case "everybody", "nobody-needs-a-token" -> USERS.keySet();
            case "colleagues" -> Set.of("faculty", "leader", "program-manager", "admin");
            case "people" -> Set.of("faculty", "leader", "program-manager", "committee-member", "analyst", "admin");
            default -> Set.copyOf(List.of(who.split(" ", -1)));
        };
    }

    private static Stream<String> words(String cell) {
        return Arrays.stream(cell.split(" ", -1));
    }
}
