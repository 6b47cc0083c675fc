package org.facultyaffairs.chassis.testing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a browser gets of a page before anybody is signed in: the page, what it loads, and where to sign in. */
public interface WebPageContract {

    Pattern LOADED = Pattern.compile("(?:src|href)=\"(/[^\"]+)\"");
    Pattern IMPORTED = Pattern.compile("(?:from|import) '(\\.[^']+)'");

    /** The one address under which the page and all that it loads live, such as {@code /figures}. */
    String path();

    /** By which a reader knows the page. */
    String heading();

    /** An answer of the same service to {@link #reader}; answers are not compressed. */
    String answer();

    /** Somebody of the realm for tests who may read the answer. */
    String reader();

    @Test
    default void theAddressWithoutASlashLeadsToThePage() {
        given().redirects().follow(false).head(path()).then().statusCode(302);
        given().redirects().follow(false).get(path()).then().statusCode(302).header("Location", endsWith(path() + "/"));
        given().get(path() + "/")
                .then()
                .statusCode(200)
                .contentType("text/html")
                .body(containsString(heading()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/js/main.js", "/web-parts/js/door.js"})
    default void pagesTravelCompressed(String script) {
        given().header("Accept-Encoding", "gzip")
                .get(path() + script)
                .then()
                .statusCode(200)
                .header("Content-Encoding", "gzip");
    }

    @Test
    default void answersDoNotTravelCompressed() {
        given().header("Accept-Encoding", "gzip")
                .auth()
                .oauth2(Tokens.of(reader()))
                .get(answer())
                .then()
                .statusCode(200)
                .header("Content-Encoding", nullValue());
    }

    @Test
    default void whereToSignInIsToldToEverybody() {
        given().get(path() + "/config.json")
                .then()
                .statusCode(200)
                .contentType("application/json")
                .body("issuer", equalTo(issuer()))
                .body("clientId", equalTo("analytics"))
                .body("institution", equalTo("School of Medicine"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/js/main.js", "/config.json", "/web-parts/js/door.js", "/web-parts/css/page.css"})
    default void thePageMayLoadNothingButItsOwnAndTalkToTheSignInAlone(String part) {
        given().get(path() + part)
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-cache")
                .header("X-Content-Type-Options", "nosniff")
                .header(
                        "Content-Security-Policy",
                        allOf(
                                containsString("default-src 'none'"),
                                containsString("script-src 'self';"),
                                containsString(
                                        "connect-src 'self' " + issuer().substring(0, issuer().indexOf("/realms"))),
                                containsString("frame-ancestors 'none'"),
                                not(containsString("unsafe-eval"))));
    }

    @Test
    default void noScriptIsWrittenIntoThePage() {
        String page = given().get(path() + "/").asString();
        assertThat(page).doesNotContainPattern("<script(?![^>]*\\ssrc=)").doesNotContainPattern("\\son[a-z]+=");
        assertThat(page).doesNotContain("style=").doesNotContain("//cdn");
    }

    @Test
    default void allThatThePageLoadsIsServedBelowItsAddress() {
        Deque<String> ahead = new ArrayDeque<>(Set.of(path() + "/"));
        Set<String> loaded = new TreeSet<>();
        while (!ahead.isEmpty()) {
            String next = ahead.pop();
            if (loaded.add(next)) {
                ahead.addAll(loadedBy(next));
            }
        }
        assertThat(loaded)
                .allMatch(found -> found.startsWith(path() + "/"))
                .contains(path() + "/js/main.js", path() + "/web-parts/lib/echarts.esm.min.js");
    }

    private static Set<String> loadedBy(String part) {
        Response answer = given().get(part);
        assertThat(answer.statusCode()).as(part).isEqualTo(200);
        Set<String> found = new TreeSet<>();
        if (part.endsWith("/")) {
            LOADED.matcher(answer.asString()).results().forEach(link -> found.add(link.group(1)));
        }
        if (part.endsWith(".js")) {
            assertThat(answer.contentType()).as(part).contains("javascript");
            IMPORTED.matcher(answer.asString())
                    .results()
                    .forEach(script ->
                            found.add(URI.create(part).resolve(script.group(1)).getPath()));
        }
        return found;
    }

    private static String issuer() {
        return ConfigProvider.getConfig().getValue("quarkus.oidc.auth-server-url", String.class);
    }
}
