package org.facultyaffairs.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.facultyaffairs.local.sample.Answer;
import org.facultyaffairs.local.sample.Portal;
import org.facultyaffairs.local.sample.Professor;
import org.facultyaffairs.local.sample.Seat;
import org.facultyaffairs.local.sample.Story;
import org.facultyaffairs.verification.OpenHouse.Walked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bad input gets a clear problem, and nothing is changed. */
@ExtendWith(OpenHouse.class)
class RefusalsTest {

    private final House house;
    private final Portal portal;
    private final Story story;

    RefusalsTest(Walked walked) {
        this.house = walked.house();
        this.portal = walked.house().portal();
        this.story = walked.story();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "{                                                                          | 400 | malformed-json",
                "{\"name\": \"X\", \"kind\": \"DIVISION\", \"parentId\": \"medicine\", \"colour\": 1} | 400 | unknown-field",
                "{\"name\": 7, \"kind\": \"DIVISION\", \"parentId\": \"medicine\"}                     | 400 | malformed-json",
                "{\"name\": \"X\", \"kind\": \"WARD\"}                                                 | 400 | malformed-json",
                "{\"kind\": \"DIVISION\", \"parentId\": \"medicine\"}                                  | 400 | invalid-request",
                "{\"name\": \"X\", \"kind\": \"DIVISION\", \"parentId\": \"som\"}                       | 422 | unit-misplaced"
            })
    void aBodyThatCannotBeAcceptedIsExplained(String body, int status, String code) {
        HttpResponse<String> answer = Http.send(as(portal.hr(), "/v1/units/dermatology")
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(body)));

        assertProblem(answer, status, code);
        portal.hr().get("/v1/units/dermatology").expect(404);
    }

    @Test
    void aBodyThatIsTooLargeIsRefused() {
        HttpResponse<String> answer = Http.send(as(portal.hr(), "/v1/units/dermatology")
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString("{\"name\": \"" + "x".repeat(2_000_000) + "\"}")));

        assertThat(answer.statusCode()).isEqualTo(413);
    }

    @Test
    void aTableThatIsNoneIsRefusedWhole() {
        assertThat(portal.hr()
                        .postCsv("/v1/faculty-imports", "this,is,not\nthe,right,header\n")
                        .status())
                .isIn(400, 422);
        assertThat(portal.hr().postCsv("/v1/faculty-imports", "").status()).isIn(400, 422);
    }

    @Test
    void aWrongOrcidIsRefused() {
        Answer answer = portal.hr()
                .post(
                        "/v1/faculty",
                        Map.ofEntries(
                                Map.entry("employeeNumber", "E9001"),
                                Map.entry("name", Map.of("given", "A", "family", "B")),
                                Map.entry("email", "e9001@som.example.edu"),
                                Map.entry("orcid", "0000-0002-1825-0098"),
                                Map.entry("unit", "cardiology"),
                                Map.entry("rank", "PROFESSOR"),
                                Map.entry("track", "TENURE"),
                                Map.entry("rankSince", "2020-07-01"),
                                Map.entry("hiredOn", "2010-07-01")));

        assertThat(answer.status()).isIn(400, 422);
        assertThat(answer.text()).contains("orcid");
        portal.as("program-manager").get("/v1/faculty/" + Professor.idOf(9001)).expect(404);
    }

    @Test
    void aDeadlineThatHasPassedTakesNoNomination() {
        Answer answer = portal.as("faculty")
                .post(
                        "/v1/nominations",
                        Map.of(
                                "opportunityId", story.award(),
                                "nomineeId", Professor.idOf(45).toString(),
                                "statement", "Too late."));

        assertThat(answer.status()).isIn(409, 422);
        assertThat(answer.at("/detail")).isNotEmpty();
    }

    @Test
    void aChangeSaysWhatItIsBasedOn() {
        Answer unit = portal.hr().get("/v1/units/cardiology").expect(200);
        Map<String, String> renamed = Map.of(
                "name", "Overwritten", "kind", "DIVISION", "parentId", "medicine", "leaderId", unit.at("/leaderId"));

        assertProblem(portal.hr().put("/v1/units/cardiology", renamed), 428, "if-match-required");
        assertProblem(portal.hr().put("/v1/units/cardiology", renamed, "\"999\""), 412, "stale-version");
        assertThat(portal.hr().get("/v1/units/cardiology").at("/name")).isEqualTo("Division of Cardiology");
    }

    @Test
    void aRepeatedRequestIsAnsweredAgainAndAnotherBodyUnderItsKeyRefused() {
        String key = UUID.randomUUID().toString();
        Map<String, Object> request =
                Map.of("opportunityId", story.nextAward(), "words", "I would be glad to be put forward.");
        Seat asking = portal.as("faculty7");

        Answer first = asking.post("/v1/nomination-requests", request, key).expect(201);
        Answer second = asking.post("/v1/nomination-requests", request, key).expect(201);
        Answer other = asking.post("/v1/nomination-requests", Map.of("opportunityId", story.nextAward()), key);

        assertThat(second.text()).isEqualTo(first.text());
        assertProblem(other, 422, "idempotency-key-reused");
    }

    @Test
    void twoWhoNominateTheSamePersonAtOnceMakeOneNomination() {
        Map<String, Object> nomination = Map.of(
                "opportunityId", story.nextAward(),
                "nomineeId", Professor.idOf(42).toString(),
                "statement", "At the same moment.");

        List<Answer> answers = IntStream.range(0, 8)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> portal.as(i % 2 == 0 ? "faculty" : "faculty7").post("/v1/nominations", nomination)))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(answers)
                .extracting(Answer::status)
                .containsOnlyOnce(201)
                .allMatch(status -> status == 201 || status == 409);
    }

    @Test
    void someoneElsesObjectIsNotThere() {
        portal.as("faculty5").get("/v1/nominations/" + story.referred()).expect(404);
        portal.as("faculty5")
                .post("/v1/nominations/" + story.selfNomination() + "/withdraw", Map.of())
                .expect(404);
        assertThat(portal.as("faculty5")
                        .get("/v1/faculty/" + Professor.idOf(42) + "/career-profile")
                        .status())
                .isIn(403, 404);
        assertThat(portal.as("faculty5")
                        .get("/v1/faculty/" + Professor.idOf(42) + "/recommendations?as=mentee")
                        .status())
                .isIn(403, 404);
    }

    @ParameterizedTest
    @CsvSource({
        "faculty, POST, /v1/opportunities",
        "committee-member, POST, /v1/nominations",
        "committee-member, POST, /v1/nomination-requests",
        "analyst, GET, /v1/faculty",
        "faculty, GET, /v1/metrics",
        "program-manager, GET, /v1/audit?subject=x",
        "program-manager, GET, /v1/dead-letters",
        "faculty, PUT, /v1/units/cardiology"
    })
    void aRoleThatIsTooSmallIsRefused(String user, String method, String path) {
        HttpRequest.Builder request = as(portal.as(user), path)
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(method.equals("GET") ? "" : "{}"));

        assertProblem(Http.send(request), 403, "");
    }

    @Test
    void withoutATokenNobodyGetsIn() {
        for (String path : List.of("/v1/faculty", "/v1/opportunities", "/v1/nominations", "/v1/metrics", "/v1/tasks")) {
            assertProblem(Http.get(at("gateway", path)), 401, "token-required");
        }
    }

    @Test
    void everyServiceChecksTheTokenAgain() {
        String tampered = tampered(portal.as("faculty").token());
        for (String service : List.of("profile", "matching", "nomination", "program-metrics")) {
            assertThat(Http.get(at(service, "/v1/tasks")).statusCode()).isEqualTo(401);
            for (String bad : List.of(tampered, portal.foreignAudience(), unsigned(tampered))) {
                HttpResponse<String> answer = Http.send(HttpRequest.newBuilder(at(service, "/v1/tasks"))
                        .header("Authorization", "Bearer " + bad)
                        .GET());
                assertThat(answer.statusCode()).as(service).isEqualTo(401);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/metrics;a=b",
                "/v1/faculty%2fme",
                "/v1/faculty%5cme",
                "/v1/metrics%3ba=b",
                "/v1/../v1/metrics",
                "//v1/metrics",
                "/v1/%6detrics"
            })
    void aTrickWithThePathIsRefusedBeforeRouting(String path) {
        HttpResponse<String> answer = Http.send(HttpRequest.newBuilder(URI.create(house.url("gateway") + path))
                .header("Authorization", "Bearer " + portal.as("analyst").token())
                .GET());

        assertThat(answer.statusCode()).isEqualTo(400);
    }

    @Test
    void aForgedIdentityHeaderChangesNothing() {
        HttpResponse<String> answer = Http.send(as(portal.as("faculty5"), "/v1/faculty/me")
                .header("X-Forwarded-User", "admin")
                .header("X-Roles", "admin")
                .header("X-Faculty-Id", Professor.idOf(42).toString())
                .GET());

        assertThat(answer.body()).contains(Professor.idOf(13).toString());
    }

    private HttpRequest.Builder as(Seat seat, String path) {
        return HttpRequest.newBuilder(at("gateway", path)).header("Authorization", "Bearer " + seat.token());
    }

    private URI at(String part, String path) {
        return URI.create(house.url(part) + path);
    }

    private static String tampered(String token) {
        int signature = token.lastIndexOf('.') + 10;
        char other = token.charAt(signature) == 'A' ? 'B' : 'A';
        return token.substring(0, signature) + other + token.substring(signature + 1);
    }

    /** The same claims with {@code alg: none} (RFC 8725, 2.1). */
    private static String unsigned(String token) {
        return "eyJhbGciOiJub25lIiwidHlwIjoiSldUIn0."
                + Arrays.asList(token.split("\\.", -1)).get(1) + ".";
    }

    private static void assertProblem(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(answer.body())
                .contains("urn:faculty-affairs:problem:" + code)
                .contains("traceId");
        assertThat(answer.body()).doesNotContain("Exception", "org.facultyaffairs", "select ");
    }

    private static void assertProblem(Answer answer, int status, String code) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.at("/type")).isEqualTo("urn:faculty-affairs:problem:" + code);
    }
}
