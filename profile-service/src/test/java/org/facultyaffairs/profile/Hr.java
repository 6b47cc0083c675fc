package org.facultyaffairs.profile;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.facultyaffairs.chassis.testing.Tokens;

/** HR as a test needs it: puts units and people on file, whatever is there already. */
public final class Hr {

    private Hr() {}

    /** Requests by HR's machine. */
    public static RequestSpecification hr() {
        return as(Tokens.machine()).contentType(ContentType.JSON);
    }

    /** Requests by a person of the realm. */
    public static RequestSpecification by(String user) {
        return as(Tokens.of(user));
    }

    private static RequestSpecification as(String token) {
        return given().auth().oauth2(token);
    }

    /** The sample's units; {@code medicine} is led by the user {@code leader}. */
    public static void units() {
        unit("som", "SCHOOL", "", "");
        unit("basic-science", "DEPARTMENT", "som", "");
        unit("biochemistry", "DIVISION", "basic-science", "");
        unit("medicine", "DEPARTMENT", "som", Tokens.facultyId("leader").toString());
        unit("cardiology", "DIVISION", "medicine", "");
    }

    /** Founds a unit or makes it as said. */
    public static void unit(String id, String kind, String parent, String leader) {
        Map<String, String> body = new TreeMap<>(Map.of("name", "Unit " + id, "kind", kind));
        if (!parent.isEmpty()) {
            body.put("parentId", parent);
        }
        if (!leader.isEmpty()) {
            body.put("leaderId", leader);
        }
        hr().header("If-Match", "*").body(body).put("/v1/units/" + id);
    }

    /** The facts of one of the sample's people, in the sample's manner. */
    public static Map<String, Object> facts(String employeeNumber, String given, String family) {
        Map<String, Object> facts = new TreeMap<>();
        facts.put("employeeNumber", employeeNumber);
        facts.put("name", Map.of("given", given, "family", family));
        facts.put("email", employeeNumber.toLowerCase(java.util.Locale.ROOT) + "@som.example.edu");
        facts.put("unit", "cardiology");
        facts.put("rank", "ASSOCIATE_PROFESSOR");
        facts.put("track", "CLINICIAN_EDUCATOR");
        facts.put("rankSince", "2019-07-01");
        facts.put("hiredOn", "2012-07-01");
        return facts;
    }

    /** Takes the person on unless they are on file. */
    public static ValidatableResponse hire(Map<String, Object> facts) {
        return hr().body(facts).post("/v1/faculty").then();
    }

    /** Puts a user of the realm on file, in cardiology. */
    public static UUID hireUser(String user, int row, String given, String family) {
        hire(facts("E%04d".formatted(row), given, family));
        return Tokens.facultyId(user);
    }

    /** The ETag of what is at the path, as that user sees it. */
    public static String etag(String user, String path) {
        return by(user).get(path).then().statusCode(200).extract().header("ETag");
    }
}
