package org.facultyaffairs.profile;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.net.URL;
import java.util.Map;
import java.util.Set;
import org.facultyaffairs.chassis.testing.InterfaceContract;
import org.facultyaffairs.chassis.testing.RealParts;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "profile"))
class OpenApiTest implements InterfaceContract {

    private static final Map<String, Set<String>> PROMISED = Map.ofEntries(
            Map.entry("/v1/units", Set.of("get")),
            Map.entry("/v1/units/{id}", Set.of("get", "put")),
            Map.entry("/v1/faculty", Set.of("get", "post")),
            Map.entry("/v1/faculty/{id}", Set.of("get", "put", "delete")),
            Map.entry("/v1/faculty/me", Set.of("get", "patch")),
            Map.entry("/v1/faculty/{id}/career-profile", Set.of("get", "put")),
            Map.entry("/v1/faculty/{id}/career-profile/history", Set.of("get")),
            Map.entry("/v1/faculty/me/self-identification", Set.of("get", "put", "delete")),
            Map.entry("/v1/self-identification-imports", Set.of("post")),
            Map.entry("/v1/faculty-imports", Set.of("get", "post")),
            Map.entry("/v1/faculty-imports/{id}", Set.of("get")),
            Map.entry("/v1/faculty-imports/{id}/errors", Set.of("get")),
            Map.entry("/v1/vocabularies/{name}", Set.of("get")));

    @TestHTTPResource(value = "/openapi", management = true)
    URL openapi;

    @Override
    public String serviceName() {
        return "profile";
    }

    @Test
    void everyPromisedPathIsDescribedInWords() {
        JsonPath document = RestAssured.given()
                .queryParam("format", "json")
                .get(openapi)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        Map<String, Map<String, Map<String, Object>>> paths = document.getMap("paths");

        assertThat(document.getString("openapi")).startsWith("3.1");
        PROMISED.forEach((path, verbs) -> {
            Map<String, Map<String, Object>> described = paths.getOrDefault(path, Map.of());
            assertThat(described).as(path).containsKeys(verbs.toArray(String[]::new));
            assertThat(described.entrySet()).as(path).allSatisfy(verb -> assertThat(verb.getValue())
                    .as(verb.getKey())
                    .containsKey("summary"));
        });
    }
}
