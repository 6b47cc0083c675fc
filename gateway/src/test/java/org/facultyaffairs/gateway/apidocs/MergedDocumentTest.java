package org.facultyaffairs.gateway.apidocs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.vertx.core.http.HttpMethod;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.facultyaffairs.gateway.routing.Route;
import org.facultyaffairs.gateway.routing.Route.Traffic;
import org.facultyaffairs.gateway.routing.RouteTable;
import org.facultyaffairs.gateway.security.Access;
import org.facultyaffairs.gateway.upstream.Upstream;
import org.junit.jupiter.api.Test;

class MergedDocumentTest {

    private static final YAMLMapper YAML = new YAMLMapper();

    private final RouteTable table = new RouteTable(List.of(
            route("/v1/faculty/{id}", "profile", new Access.SignedIn()),
            route("/v1/programs", "matching", new Access.AnyOf(Set.of("program-manager"))),
            route("/v1/letters/{token}", "nomination", new Access.Open())));

    @Test
    void aNameThatMeansTwoThingsGetsItsServiceInFront() throws JsonProcessingException {
        JsonNode merged = merge(
                service("profile", "/v1/faculty/{facultyId}", "View: {type: object, properties: {a: {type: string}}}"),
                service("matching", "/v1/programs", "View: {type: object, properties: {b: {type: string}}}"));

        assertThat(names(merged.at("/components/schemas"))).containsExactly("ProfileView", "MatchingView");
        assertThat(schemaOf(merged, "/v1/faculty/{facultyId}")).isEqualTo("#/components/schemas/ProfileView");
        assertThat(schemaOf(merged, "/v1/programs")).isEqualTo("#/components/schemas/MatchingView");
    }

    @Test
    void whatIsTheSameEverywhereIsSaidOnce() throws JsonProcessingException {
        JsonNode merged = merge(
                service("profile", "/v1/faculty/{id}", "View: {type: string}"),
                service("matching", "/v1/programs", "View: {type: string}"));

        assertThat(names(merged.at("/components/schemas"))).containsExactly("View");
    }

    @Test
    void whatReadsTheSameButRefersToSomethingElseIsNotTheSame() throws JsonProcessingException {
        String list = "View: {type: array, items: {$ref: '#/components/schemas/Item'}}";
        JsonNode merged = merge(
                service("profile", "/v1/faculty/{id}", list + "\n    Item: {type: string}"),
                service("matching", "/v1/programs", list + "\n    Item: {type: integer}"));

        assertThat(names(merged.at("/components/schemas")))
                .containsExactlyInAnyOrder("ProfileView", "ProfileItem", "MatchingView", "MatchingItem");
        assertThat(merged.at("/components/schemas/MatchingView/items/$ref").asText())
                .isEqualTo("#/components/schemas/MatchingItem");
    }

    @Test
    void aPathThatTheTableDoesNotLeadToIsNotShown() throws JsonProcessingException {
        JsonNode merged = merge(
                service("profile", "/v1/internal", "View: {type: string}"),
                service("matching", "/v1/faculty/{id}", "View: {type: string}"));

        assertThat(names(merged.at("/paths"))).isEmpty();
    }

    @Test
    void anOperationWithoutARouteIsNamed() throws JsonProcessingException {
        List<ServiceDocument> services = List.of(
                service("profile", "/v1/internal", "View: {type: string}"),
                service("matching", "/v1/programs", "View: {type: string}"));

        assertThat(Unreachable.operations(table, services)).containsExactly("get /v1/internal");
    }

    @Test
    void theTableSaysWhoMay() throws JsonProcessingException {
        JsonNode merged = merge(
                service("matching", "/v1/programs", "View: {type: string}"),
                service("nomination", "/v1/letters/{token}", "View: {type: string}"));

        assertThat(merged.at("/paths/~1v1~1programs/get/description").asText()).contains("program-manager");
        assertThat(merged.at("/paths/~1v1~1programs/get").has("security")).isFalse();
        assertThat(merged.at("/paths/~1v1~1letters~1{token}/get/security")).isEmpty();
    }

    @Test
    void sectionsStandInTheServicesOrder() throws JsonProcessingException {
        JsonNode merged = merge(
                service("profile", "/v1/faculty/{id}", "View: {type: string}"),
                service("matching", "/v1/programs", "View: {type: string}"),
                service("nomination", "/v1/letters/{token}", "View: {type: string}"));

        assertThat(merged.at("/tags").findValuesAsText("name"))
                .containsExactly("Profile: things", "Matching: things", "Nomination: things");
        assertThat(merged.at("/paths/~1v1~1programs/get/operationId").asText()).isEqualTo("matching.list");
    }

    private JsonNode merge(ServiceDocument... services) throws JsonProcessingException {
        ObjectNode frame =
                (ObjectNode) YAML.readTree("{openapi: 3.1.0, paths: {}, components: {schemas: {}}, tags: []}");
        return MergedDocument.of(table, List.of(services), frame);
    }

    private static ServiceDocument service(String name, String path, String schemas) throws JsonProcessingException {
        String text = """
                openapi: 3.1.0
                tags: [{name: Things}]
                paths:
                  '%s':
                    get:
                      operationId: list
                      tags: [Things]
                      security: [{oidc: []}]
                      responses:
                        '200':
                          content: {application/json: {schema: {$ref: '#/components/schemas/View'}}}
                components:
                  securitySchemes: {oidc: {type: http}}
                  schemas:
                    %s
                """.formatted(path, schemas);
        URI nowhere = URI.create("http://localhost");
        return new ServiceDocument(new Upstream(name, nowhere, nowhere), (ObjectNode) YAML.readTree(text));
    }

    private static Route route(String template, String service, Access access) {
        return new Route(Set.of(HttpMethod.GET), template, service, access, Traffic.ORDINARY);
    }

    private static String schemaOf(JsonNode merged, String path) {
        return merged.at("/paths")
                .path(path)
                .at("/get/responses/200/content/application~1json/schema/$ref")
                .asText();
    }

    private static List<String> names(JsonNode object) {
        return StreamSupport.stream(((Iterable<String>) object::fieldNames).spliterator(), false)
                .toList();
    }
}
