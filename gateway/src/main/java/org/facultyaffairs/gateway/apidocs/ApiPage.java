package org.facultyaffairs.gateway.apidocs;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.facultyaffairs.gateway.problem.Refusal;
import org.facultyaffairs.gateway.routing.LocalRoute;
import org.facultyaffairs.gateway.routing.Route;
import org.facultyaffairs.gateway.security.SignIn;

/** The page to read the interface on and to try it out, signed in through Keycloak. */
@ApplicationScoped
class ApiPage implements LocalRoute {

    private static final String ROOT = "/";
    private static final String PAGE = "/api";
    private static final String ASSET = "/api/{asset}";
    private static final String SETTINGS = "settings.json";

    private final PageAssets assets = new PageAssets();
    private final SignIn signIn;

    ApiPage(SignIn signIn) {
        this.signIn = signIn;
    }

    @Override
    public Set<String> templates() {
        return Set.of(ROOT, PAGE, ASSET);
    }

    @Override
    public void answer(RoutingContext context, Route route) {
        String name =
                context.request().path().substring(context.request().path().lastIndexOf('/') + 1);
        switch (route.template()) {
            case ROOT ->
                context.response()
                        .setStatusCode(302)
                        .putHeader(HttpHeaders.LOCATION, PAGE)
                        .end();
            case PAGE -> send(context.request(), "index.html");
            default -> answerAsset(context, name);
        }
    }

    private void answerAsset(RoutingContext context, String name) {
        if (name.equals(SETTINGS)) {
            context.response()
                    .putHeader(HttpHeaders.CONTENT_TYPE, "application/json")
                    .putHeader(HttpHeaders.CACHE_CONTROL, "no-cache")
                    .end(new JsonObject()
                            .put("clientId", signIn.clientId())
                            .put("realm", signIn.realm().toString())
                            .toBuffer());
        } else {
            send(context.request(), name);
        }
    }

    private void send(HttpServerRequest request, String name) {
        PageAssets.Asset asset =
                assets.find(name).orElseThrow(() -> Refusal.notFound("no-such-path", "There is nothing at this path."));
        HttpServerResponse response = request.response()
                .putHeader(HttpHeaders.ETAG, asset.etag())
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-cache")
                .putHeader(HttpHeaders.VARY, "Accept-Encoding");
        if (asset.etag().equals(request.getHeader(HttpHeaders.IF_NONE_MATCH))) {
            response.setStatusCode(304).end();
            return;
        }
        response.putHeader(HttpHeaders.CONTENT_TYPE, asset.type());
        String encodings = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
        if (encodings != null && encodings.contains("gzip")) {
            response.putHeader(HttpHeaders.CONTENT_ENCODING, "gzip").end(asset.compressed());
        } else {
            response.end(asset.plain());
        }
    }
}
