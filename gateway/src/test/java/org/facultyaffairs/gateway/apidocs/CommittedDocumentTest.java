package org.facultyaffairs.gateway.apidocs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.facultyaffairs.gateway.routing.RouteLines;
import org.facultyaffairs.gateway.upstream.Upstream;
import org.facultyaffairs.gateway.upstream.Upstreams;
import org.junit.jupiter.api.Test;

/**
 * The interface as committed, for portals to read and compare, is the one that is served. The services' tests, which a
 * build of the whole house runs before this, leave their documents in their build folders.
 */
class CommittedDocumentTest {

    private static final Path HOUSE = Path.of("..");
    private static final Path COMMITTED = HOUSE.resolve("deploy/contracts/openapi.yaml");
    private static final String KEYCLOAK = "http://localhost:8180/realms/faculty-affairs/protocol/openid-connect";

    @Test
    void theCommittedDocumentIsTheOneServed() throws IOException {
        List<ServiceDocument> services = documents();
        assumeThat(services).as("documents left by each service's OpenApiTest").hasSize(Upstreams.NAMES.size());

        ObjectNode served = HouseDocument.merged(
                RouteLines.shipped(), services, URI.create(KEYCLOAK + "/auth"), URI.create(KEYCLOAK + "/token"));
        String text = HouseDocument.inYaml(served);
        if (Boolean.getBoolean("openapi.write")) {
            Files.writeString(COMMITTED, text);
        }

        YAMLMapper yaml = new YAMLMapper();
        assertThat(differences("", yaml.readTree(COMMITTED.toFile()), yaml.readTree(text)))
                .as("deploy/contracts/openapi.yaml is stale: run deploy/contracts/refresh-openapi and commit it")
                .isEmpty();
    }

    /** Where the two say something else, as short as it can be said; in which order is all one. */
    private static List<String> differences(String place, JsonNode committed, JsonNode served) {
        if (committed.equals(served)) {
            return List.of();
        }
        if (!committed.isObject() || !served.isObject()) {
            return List.of(place);
        }
        Set<String> names = new TreeSet<>();
        committed.fieldNames().forEachRemaining(names::add);
        served.fieldNames().forEachRemaining(names::add);
        return names.stream()
                .flatMap(name -> differences(place + " > " + name, committed.path(name), served.path(name)).stream())
                .toList();
    }

    private static List<ServiceDocument> documents() throws IOException {
        List<ServiceDocument> documents = new ArrayList<>();
        for (String name : Upstreams.NAMES) {
            Path document = HOUSE.resolve(name + "-service/target/openapi.json");
            if (Files.exists(document)) {
                URI nowhere = URI.create("http://localhost");
                ObjectNode said = (ObjectNode) new ObjectMapper().readTree(document.toFile());
                documents.add(new ServiceDocument(new Upstream(name, nowhere, nowhere), said));
            }
        }
        return documents;
    }
}
