package org.facultyaffairs.chassis.testing.mechanism;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.http.TestHTTPResource;
import io.restassured.http.ContentType;
import java.io.IOException;
import java.net.Socket;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.facultyaffairs.chassis.testing.Tokens;
import org.junit.jupiter.api.Test;

@NotesTest
class RequestsTest {

    @TestHTTPResource("/notes")
    URL notes;

    @Test
    void aListGoesOnWhereThePageEnded() {
        for (int i = 0; i < 5; i++) {
            write("page").then().statusCode(201);
        }

        var first = given().auth()
                .oauth2(Tokens.of("faculty"))
                .queryParam("limit", 2)
                .get("/notes")
                .then()
                .statusCode(200)
                .body("items", hasSize(2))
                .extract();
        List<String> seen = new ArrayList<>(first.<List<String>>path("items.id"));
        String next = first.path("next");
        assertThat(first.header("Link"))
                .contains("cursor=" + next)
                .endsWith("; rel=\"next\"")
                .startsWith("</notes?");
        while (next != null) {
            var page = given().auth()
                    .oauth2(Tokens.of("faculty"))
                    .queryParam("limit", 2)
                    .queryParam("cursor", next)
                    .get("/notes")
                    .then()
                    .statusCode(200)
                    .extract();
            seen.addAll(page.<List<String>>path("items.id"));
            next = page.path("next");
        }

        assertThat(seen).doesNotHaveDuplicates().isSorted().hasSizeGreaterThanOrEqualTo(5);
    }

    @Test
    void whatNoListGaveOutIsNoCursor() {
        given().auth()
                .oauth2(Tokens.of("faculty"))
                .queryParam("cursor", "nonsense!")
                .get("/notes")
                .then()
                .statusCode(400)
                .body("type", endsWith(":bad-cursor"));
        given().auth()
                .oauth2(Tokens.of("faculty"))
                .queryParam("limit", 201)
                .get("/notes")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("limit"));
        given().auth()
                .oauth2(Tokens.of("faculty"))
                .queryParam("limit", "many")
                .get("/notes")
                .then()
                .statusCode(400);
    }

    @Test
    void everyRefusalIsAProblem() {
        given().get("/notes")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .body("type", endsWith(":unauthorized"));
        given().auth()
                .oauth2(Tokens.tampered("faculty"))
                .get("/notes")
                .then()
                .statusCode(401)
                .contentType("application/problem+json");
        given().auth()
                .oauth2(Tokens.foreignAudience())
                .get("/notes")
                .then()
                .statusCode(401)
                .contentType("application/problem+json");
        given().auth()
                .oauth2(Tokens.of("faculty"))
                .get("/nowhere")
                .then()
                .statusCode(404)
                .contentType("application/problem+json");
        given().auth()
                .oauth2(Tokens.of("faculty"))
                .delete("/notes")
                .then()
                .statusCode(405)
                .contentType("application/problem+json");
        given().auth()
                .oauth2(Tokens.of("faculty"))
                .contentType("text/plain")
                .body("x")
                .post("/notes")
                .then()
                .statusCode(415)
                .contentType("application/problem+json");
    }

    @Test
    void clientsThatGoAwayDoNotUseUpTheConnections() throws IOException {
        // Given six bursts of sixteen requests whose senders hang up at once; the pool holds eight
        for (int burst = 0; burst < 6; burst++) {
            List<Socket> impatient = new ArrayList<>();
            for (int i = 0; i < 16; i++) {
                impatient.add(send("{\"text\": \"aborted\"}"));
            }
            for (Socket socket : impatient) {
                socket.close();
            }
        }

        // Then
        for (int probe = 0; probe < 100; probe++) {
            write("probe").then().statusCode(201);
        }
    }

    private Socket send(String body) throws IOException {
        Socket socket = new Socket(notes.getHost(), notes.getPort());
        socket.getOutputStream()
                .write(("POST /notes HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer %s\r\n"
                                + "Content-Type: application/json\r\nContent-Length: %d\r\n\r\n%s")
                        .formatted(Tokens.of("faculty"), body.length(), body)
                        .getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
        return socket;
    }

    private static io.restassured.response.Response write(String text) {
        return given().auth()
                .oauth2(Tokens.of("faculty"))
                .contentType(ContentType.JSON)
                .body("{\"text\": \"" + text + "\"}")
                .post("/notes");
    }
}
