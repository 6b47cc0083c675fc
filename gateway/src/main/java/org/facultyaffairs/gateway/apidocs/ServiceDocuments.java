package org.facultyaffairs.gateway.apidocs;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.facultyaffairs.gateway.upstream.Upstream;
import org.facultyaffairs.gateway.upstream.UpstreamClient;
import org.facultyaffairs.gateway.upstream.Upstreams;

/** Reads the services' documents from their management ports; a service that is down keeps the last one it gave. */
@ApplicationScoped
class ServiceDocuments {

    private static final int LONGEST_DOCUMENT = 4 * 1024 * 1024;
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final Map<String, ServiceDocument> last = new ConcurrentHashMap<>();
    private final ObjectMapper json = new ObjectMapper();
    private final Upstreams upstreams;
    private final UpstreamClient client;

    ServiceDocuments(Upstreams upstreams, UpstreamClient client) {
        this.upstreams = upstreams;
        this.client = client;
    }

    /** The documents in the services' order; those never read are left out. */
    Future<List<ServiceDocument>> read() {
        List<Future<Void>> readings = upstreams.all().stream().map(this::read).toList();
        return Future.all(readings).map(done -> upstreams.all().stream()
                .flatMap(service -> Stream.ofNullable(last.get(service.name())))
                .toList());
    }

    private Future<Void> read(Upstream service) {
        MultiMap accept = MultiMap.caseInsensitiveMultiMap().add("Accept", "application/json");
        return client.read(service.managementUrl(), "/q/openapi?format=json", accept, PATIENCE, LONGEST_DOCUMENT)
                .<Void>map(reply -> {
                    if (reply.status() == 200) {
                        last.put(
                                service.name(),
                                new ServiceDocument(service, parsed(reply.body().getBytes())));
                    }
                    return null;
                })
                .otherwiseEmpty();
    }

    private ObjectNode parsed(byte[] document) {
        try {
            return (ObjectNode) json.readTree(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
