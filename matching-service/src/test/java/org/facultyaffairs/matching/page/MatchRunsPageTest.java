package org.facultyaffairs.matching.page;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.facultyaffairs.chassis.testing.RealParts;
import org.facultyaffairs.chassis.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a browser gets before anybody is signed in: the page, what it loads, and where to sign in. */
@QuarkusTest
@WithTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "matching"))
class MatchRunsPageTest {

    private static final String PAGE = "/META-INF/resources/match-runs";
    private static final Pattern LOADED = Pattern.compile("(?:src|href)=\"(/match-runs/[^\"]+)\"");
    private static final Pattern IMPORTED = Pattern.compile("(?:from|import) '(\\.[^']+)'");

    @ConfigProperty(name = "quarkus.oidc.auth-server-url")
    String issuer;

    @Test
    void theAddressWithoutASlashLeadsToThePage() {
        given().redirects()
                .follow(false)
                .get("/match-runs")
                .then()
                .statusCode(302)
                .header("Location", endsWith("/match-runs/"));
        given().redirects().follow(false).head("/match-runs").then().statusCode(302);
        given().get("/match-runs/")
                .then()
                .statusCode(200)
                .contentType("text/html")
                .body(containsString("Who is matched with whom, and how well?"));
    }

    @Test
    void pagesTravelCompressedAndAnswersDoNot() {
        given().header("Accept-Encoding", "gzip")
                .get("/match-runs/js/main.js")
                .then()
                .header("Content-Encoding", "gzip");
        given().header("Accept-Encoding", "gzip")
                .auth()
                .oauth2(Tokens.of("program-manager"))
                .get("/v1/programs")
                .then()
                .statusCode(200)
                .header("Content-Encoding", nullValue());
    }

    @Test
    void whereToSignInIsToldToEverybody() {
        given().get("/match-runs/config.json")
                .then()
                .statusCode(200)
                .contentType("application/json")
                .body("issuer", equalTo(issuer))
                .body("clientId", equalTo("analytics"))
                .body("institution", equalTo("School of Medicine"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/match-runs/", "/match-runs/js/main.js", "/match-runs/config.json"})
    void thePageMayLoadNothingButItsOwnAndTalkToTheSignInAlone(String path) {
        given().get(path)
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-cache")
                .header(
                        "Content-Security-Policy",
                        allOf(
                                containsString("default-src 'none'"),
                                containsString("script-src 'self';"),
                                containsString("connect-src 'self' " + issuer.substring(0, issuer.indexOf("/realms"))),
                                containsString("frame-ancestors 'none'"),
                                not(containsString("unsafe-eval"))));
    }

    @Test
    void noScriptIsWrittenIntoThePage() {
        String page = given().get("/match-runs/").asString();
        assertThat(page).doesNotContainPattern("<script(?![^>]*\\ssrc=)").doesNotContainPattern("\\son[a-z]+=");
        assertThat(page).doesNotContain("style=").doesNotContain("//cdn");
    }

    @ParameterizedTest
    @MethodSource("loadedByThePage")
    void everythingThatThePageLoadsIsServed(String path) {
        given().get(path).then().statusCode(200);
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void everyImportOfAScriptIsServedAsAScript(Path script) throws IOException {
        Matcher imports = IMPORTED.matcher(Files.readString(script));
        while (imports.find()) {
            String path = "/match-runs/"
                    + folder().relativize(
                                    script.resolveSibling(imports.group(1)).normalize());
            given().get(path).then().statusCode(200).contentType(containsString("javascript"));
        }
    }

    static List<String> loadedByThePage() throws IOException {
        return LOADED.matcher(Files.readString(folder().resolve("index.html")))
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    static List<Path> scripts() throws IOException {
        try (Stream<Path> files = Files.walk(folder().resolve("js"))) {
            return files.filter(file -> file.toString().endsWith(".js")).toList();
        }
    }

    private static Path folder() {
        URL folder = Objects.requireNonNull(MatchRunsPageTest.class.getResource(PAGE));
        try {
            return Path.of(folder.toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
