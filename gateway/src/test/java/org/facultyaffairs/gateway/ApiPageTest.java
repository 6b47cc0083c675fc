package org.facultyaffairs.gateway;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@RunningGateway
class ApiPageTest {

    @Test
    void theRootLeadsToThePage() {
        given().redirects().follow(false).when().get("/").then().statusCode(302).header("Location", "/api");
    }

    @Test
    void thePageLoadsNothingFromElsewhere() {
        given().when()
                .get("/api")
                .then()
                .statusCode(200)
                .contentType("text/html;charset=utf-8")
                .body(not(containsString("src=\"http")))
                .body(not(containsString("href=\"http")))
                .header("Content-Security-Policy", containsString("script-src 'self'"))
                .header("Content-Security-Policy", containsString("connect-src 'self' http"));
    }

    @ParameterizedTest
    @CsvSource({
        "swagger-ui.css, text/css",
        "swagger-ui-bundle.js, text/javascript",
        "api.js, text/javascript",
        "api.css, text/css",
        "oauth2-redirect.html, text/html",
        "oauth2-redirect.js, text/javascript",
        "settings.json, application/json"
    })
    void everyPartOfThePageIsServedFromHere(String name, String type) {
        given().when().get("/api/" + name).then().statusCode(200).contentType(startsWith(type));
    }

    @Test
    void anythingElseUnderThePageDoesNotExist() {
        given().when().get("/api/application.properties").then().statusCode(404);
        given().when().get("/api/index.html.bak").then().statusCode(404);
    }

    @Test
    void theDocumentIsTheServicesDocumentsInOne() {
        given().when()
                .get("/openapi")
                .then()
                .statusCode(200)
                .contentType("application/json")
                .body("openapi", startsWith("3.1"))
                .body("paths", hasKey("/v1/faculty/{id}"))
                .body("paths", hasKey("/v1/nominations"))
                .body("paths", hasKey("/v1/tasks"))
                .body("tags.name", hasItem("Program metrics"))
                .body("security", hasItem(hasKey("keycloak")))
                .body(
                        "components.securitySchemes.keycloak.flows.authorizationCode.tokenUrl",
                        endsWith("/protocol/openid-connect/token"))
                .body("components.securitySchemes.bearer.scheme", equalTo("bearer"));
        given().when()
                .get("/openapi.yaml")
                .then()
                .statusCode(200)
                .contentType("application/yaml")
                .body(startsWith("openapi: 3.1"));
    }
}
