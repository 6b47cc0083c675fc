package org.facultyaffairs.gateway.security;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What a browser is told about every answer, and what a service's answer may not say over it. */
@ApplicationScoped
public class SecurityHeaders {

    private static final String CONTENT_SECURITY_POLICY = "Content-Security-Policy";

    /** Written by the gateway alone; a service's own are taken out. */
    private static final List<String> OURS = List.of(
            "Access-Control-Allow-Origin",
            "Access-Control-Allow-Credentials",
            "Access-Control-Expose-Headers",
            "Connection",
            "Keep-Alive",
            "Referrer-Policy",
            "Server",
            "Strict-Transport-Security",
            "X-Content-Type-Options",
            "X-Frame-Options",
            "X-Powered-By",
            "X-Request-Id",
            "X-Trace-Id");

    /** Data is no page: nothing in it may be loaded, run or framed. */
    private static final String DATA_POLICY = "default-src 'none'; frame-ancestors 'none'";

    private final String pagePolicy;

    SecurityHeaders(SignIn signIn) {
        String realm = signIn.origin();
        pagePolicy = String.join(
                "; ",
                "default-src 'self'",
                "script-src 'self'",
                "style-src 'self' 'unsafe-inline'",
                "img-src 'self' data:",
                "connect-src 'self' " + realm,
                "frame-src 'self' " + realm,
                "form-action 'self' " + realm,
                "base-uri 'none'",
                "object-src 'none'",
                "frame-ancestors 'none'");
    }

    /** On every answer, before it is known which. */
    public void set(HttpServerRequest request) {
        MultiMap headers = request.response().headers();
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("X-Frame-Options", "DENY");
        headers.set("Referrer-Policy", "no-referrer");
        headers.set(CONTENT_SECURITY_POLICY, DATA_POLICY);
        if ("https".equals(request.scheme())) {
            headers.set("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
    }

    /** A page may load its own scripts and styles and talk to the place that signs people in. */
    public void setForPage(MultiMap headers) {
        headers.set(CONTENT_SECURITY_POLICY, pagePolicy);
    }

    /** Takes out of a service's answer what is the gateway's to say; a page's own policy, which knows the page, stays. */
    public static void reconcile(MultiMap answer, MultiMap ours) {
        OURS.forEach(answer::remove);
        if (answer.contains(CONTENT_SECURITY_POLICY)) {
            ours.remove(CONTENT_SECURITY_POLICY);
        }
    }
}
