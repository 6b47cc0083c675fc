package org.facultyaffairs.nomination.committee;

import static org.facultyaffairs.nomination.House.as;

import io.restassured.response.ValidatableResponse;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.facultyaffairs.chassis.testing.Tokens;

/** What a committee does, for tests that begin where one has done something. */
public final class CommitteeRoom {

    private CommitteeRoom() {}

    /** The office names a committee, the first being the chair, on what it read before. */
    public static ValidatableResponse name(String opportunity, String... users) {
        String tag = as("program-manager")
                .get("/v1/opportunities/{id}/committee", opportunity)
                .header("ETag");
        return as("program-manager")
                .header("If-Match", tag)
                .body(members(users))
                .put("/v1/opportunities/{id}/committee", opportunity)
                .then();
    }

    /** The body that names these people, the first being the chair. */
    public static String members(String... users) {
        return Arrays.stream(users)
                .map(user -> "{\"facultyId\": \"%s\", \"chair\": %s}"
                        .formatted(Tokens.facultyId(user), user.equals(users[0])))
                .collect(Collectors.joining(", ", "{\"members\": [", "]}"));
    }

    /** The paths of the reviews that a member was asked for and that stand. */
    public static List<String> reviewsOf(String user, String opportunity) {
        return as(user)
                .get("/v1/opportunities/{id}/reviews", opportunity)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .<String>getList("items.id")
                .stream()
                .map(id -> "/v1/opportunities/" + opportunity + "/reviews/" + id)
                .toList();
    }

    /** A member scores everything that they were asked for, alike. */
    public static void score(String user, String opportunity, int score) {
        reviewsOf(user, opportunity).forEach(path -> score(user, path, overall(score), tag(user, path))
                .statusCode(200));
    }

    /** A member scores one nomination. */
    public static ValidatableResponse score(String user, String path, String body, String tag) {
        return as(user).header("If-Match", tag).body(body).put(path).then();
    }

    /** The version of a review as its reader finds it. */
    public static String tag(String user, String path) {
        return as(user).get(path).header("ETag");
    }

    /** A score where the opportunity names no criteria. */
    public static String overall(int score) {
        return """
                {"scores": [{"criterion": "overall", "score": %d}], "comment": "Between us: a convincing record."}""".formatted(score);
    }

    /** Somebody takes the decision. */
    public static ValidatableResponse decide(String by, String opportunity, List<String> selected, String... present) {
        String ids = selected.stream().map(id -> "\"" + id + "\"").collect(Collectors.joining(", "));
        String people = Arrays.stream(present)
                .map(Tokens::facultyId)
                .map(UUID::toString)
                .map(id -> "\"" + id + "\"")
                .collect(Collectors.joining(", "));
        return as(by).body("""
                        {"selected": [%s], "reason": "The strongest evidence of learners changed.",
                         "reasonForOthers": "Strong; letters from outside would help next time.",
                         "present": [%s], "notes": "Unanimous."}""".formatted(ids, people))
                .post("/v1/opportunities/{id}/decision", opportunity)
                .then();
    }
}
