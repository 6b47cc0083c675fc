package org.facultyaffairs.gateway.apidocs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.facultyaffairs.gateway.routing.RouteTable;
import org.facultyaffairs.gateway.security.SignIn;
import org.facultyaffairs.gateway.upstream.Upstream;
import org.facultyaffairs.gateway.upstream.Upstreams;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** The merged document as last built; built again when asked for and older than a minute, or while a service misses. */
@ApplicationScoped
class HouseDocument {

    private static final Duration FRESH = Duration.ofMinutes(1);
    private static final Duration FRESH_WHEN_INCOMPLETE = Duration.ofSeconds(5);

    private static final Logger LOG = Logger.getLogger(HouseDocument.class);

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
            .enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
            .build();

    private final ObjectMapper json = new ObjectMapper();
    private final RouteTable table;
    private final ServiceDocuments documents;
    private final SignIn signIn;
    private final Vertx vertx;
    private final Clock clock;

    private @Nullable Future<Built> last;
    private Instant stale = Instant.EPOCH;

    HouseDocument(RouteTable table, ServiceDocuments documents, SignIn signIn, Vertx vertx, Clock clock) {
        this.table = table;
        this.documents = documents;
        this.signIn = signIn;
        this.vertx = vertx;
        this.clock = clock;
    }

    /** The document in both notations. */
    record Built(Buffer json, Buffer yaml, boolean complete) {}

    synchronized Future<Built> current() {
        Future<Built> known = last;
        if (known != null && !known.failed() && clock.instant().isBefore(stale)) {
            return known;
        }
        Future<Built> building = documents
                .read()
                .compose(services -> vertx.executeBlocking(() -> build(services)))
                .onSuccess(built -> keepFor(built.complete() ? FRESH : FRESH_WHEN_INCOMPLETE));
        last = building;
        stale = clock.instant().plus(FRESH_WHEN_INCOMPLETE);
        return building;
    }

    private synchronized void keepFor(Duration age) {
        stale = clock.instant().plus(age);
    }

    private Built build(List<ServiceDocument> services) throws IOException {
        List<String> unreachable = Unreachable.operations(table, services);
        if (!unreachable.isEmpty()) {
            LOG.warnf("operations without a route operations=%s", unreachable);
        }
        ObjectNode document = merged(table, services, signIn.authorizationEndpoint(), signIn.tokenEndpoint());
        return new Built(
                Buffer.buffer(json.writeValueAsBytes(document)),
                Buffer.buffer(YAML.writeValueAsBytes(document)),
                services.size() == Upstreams.NAMES.size());
    }

    static String inYaml(ObjectNode document) throws IOException {
        return YAML.writeValueAsString(document);
    }

    /** The document with the gateway's own words; a service that is not among those given is named as missing. */
    static ObjectNode merged(RouteTable table, List<ServiceDocument> services, URI authorize, URI token) {
        ObjectNode frame = ownWords();
        ObjectNode flow = (ObjectNode) frame.at("/components/securitySchemes/keycloak/flows/authorizationCode");
        flow.put("authorizationUrl", authorize.toString());
        flow.put("tokenUrl", token.toString());
        List<String> there = services.stream()
                .map(ServiceDocument::service)
                .map(Upstream::name)
                .toList();
        Upstreams.NAMES.stream().filter(name -> !there.contains(name)).forEach(name -> frame.withArray("/x-unavailable")
                .add(name));
        return MergedDocument.of(table, services, frame);
    }

    private static ObjectNode ownWords() {
        try (InputStream words = Objects.requireNonNull(
                HouseDocument.class.getResourceAsStream("/api/openapi-frame.yaml"), "openapi-frame.yaml is missing")) {
            JsonNode frame = YAML.readTree(words);
            return (ObjectNode) frame;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
