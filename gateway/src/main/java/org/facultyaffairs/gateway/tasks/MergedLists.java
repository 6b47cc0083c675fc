package org.facultyaffairs.gateway.tasks;

import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.facultyaffairs.gateway.correlation.Correlation;
import org.facultyaffairs.gateway.limits.InFlight;
import org.facultyaffairs.gateway.problem.Problems;
import org.facultyaffairs.gateway.routing.LocalRoute;
import org.facultyaffairs.gateway.routing.Route;
import org.facultyaffairs.gateway.upstream.Patience;
import org.facultyaffairs.gateway.upstream.Upstream;
import org.facultyaffairs.gateway.upstream.UpstreamClient;
import org.facultyaffairs.gateway.upstream.Upstreams;

/**
 * Puts one question to every service with the caller's own token and answers with one list. A service that is down is
 * named in {@code unavailable}; the others' items are given all the same.
 */
@ApplicationScoped
class MergedLists implements LocalRoute {

    private static final int LONGEST_ANSWER = 1024 * 1024;

    private static final Map<String, MergedList> LISTS = Map.of(
            "/v1/tasks", new MergedList("/v1/tasks", List.of("state"), MergedList.MOST_URGENT_FIRST),
            "/v1/audit", new MergedList("/v1/audit", List.of("subject"), MergedList.NEWEST_FIRST),
            "/v1/dead-letters",
                    new MergedList("/v1/dead-letters/{service}", List.of(), MergedList.LONGEST_PARKED_FIRST));

    private final Upstreams upstreams;
    private final UpstreamClient client;
    private final InFlight inFlight;
    private final Patience patience;

    MergedLists(Upstreams upstreams, UpstreamClient client, InFlight inFlight, Patience patience) {
        this.upstreams = upstreams;
        this.client = client;
        this.inFlight = inFlight;
        this.patience = patience;
    }

    @Override
    public Set<String> templates() {
        return LISTS.keySet();
    }

    @Override
    public void answer(RoutingContext context, Route route) {
        MergedList list = Objects.requireNonNull(LISTS.get(route.template()));
        HttpServerRequest request = context.request();
        MergedPage page = MergedPage.asked(request.getParam("limit"), request.getParam("cursor"), Upstreams.NAMES);
        List<Future<ServiceAnswer>> answers = new ArrayList<>();
        for (Upstream service : upstreams.all()) {
            if (page.includes(service.name())) {
                answers.add(ask(context, list, page, service));
            }
        }
        Future.all(answers)
                .map(all -> list.merge(all.<ServiceAnswer>list()))
                .onSuccess(merged -> send(context, merged))
                .onFailure(failure -> Problems.answer(context, failure));
    }

    private static void send(RoutingContext context, JsonObject merged) {
        HttpServerResponse response = context.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/json")
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        String next = merged.getString("next");
        if (next != null) {
            response.putHeader("Link", "<%s>; rel=\"next\"".formatted(nextPage(context.request(), next)));
        }
        response.end(merged.toBuffer());
    }

    /** The same question with the next cursor. */
    private static String nextPage(HttpServerRequest request, String cursor) {
        MultiMap parameters =
                MultiMap.caseInsensitiveMultiMap().addAll(request.params()).set("cursor", cursor);
        return parameters.entries().stream()
                .map(parameter -> encoded(parameter.getKey()) + "=" + encoded(parameter.getValue()))
                .collect(Collectors.joining("&", request.path() + "?", ""));
    }

    /** Never fails: a service that cannot be asked is an answer too. */
    private Future<ServiceAnswer> ask(RoutingContext context, MergedList list, MergedPage page, Upstream service) {
        String target = list.path().replace("{service}", service.name()) + query(context, list, page, service);
        return enter(service)
                .compose(
                        leave -> client.read(service.url(), target, headers(context), patience.merged(), LONGEST_ANSWER)
                                .onComplete(asked -> leave.run()))
                .map(reply -> ServiceAnswer.of(service.name(), reply))
                .otherwise(failure -> ServiceAnswer.missing(service.name()));
    }

    private Future<Runnable> enter(Upstream service) {
        return Future.succeededFuture(service.name()).map(name -> inFlight.enter(name, false));
    }

    private static String query(RoutingContext context, MergedList list, MergedPage page, Upstream service) {
        List<String> parts = new ArrayList<>();
        for (String name : list.parameters()) {
            String value = context.request().getParam(name);
            if (value != null) {
                parts.add(name + "=" + encoded(value));
            }
        }
        parts.add("limit=" + page.limitEach());
        page.cursorOf(service.name()).ifPresent(cursor -> parts.add("cursor=" + encoded(cursor)));
        return parts.stream().collect(Collectors.joining("&", "?", ""));
    }

    private static MultiMap headers(RoutingContext context) {
        return MultiMap.caseInsensitiveMultiMap()
                .add(HttpHeaders.ACCEPT, "application/json")
                .add(HttpHeaders.AUTHORIZATION, context.request().getHeader(HttpHeaders.AUTHORIZATION))
                .add(Correlation.TRACEPARENT, Correlation.traceparent(context))
                .add(Correlation.REQUEST_ID, Correlation.requestId(context));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
