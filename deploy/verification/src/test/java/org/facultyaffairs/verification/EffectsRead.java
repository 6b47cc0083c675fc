package org.facultyaffairs.verification;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.facultyaffairs.local.sample.Answer;
import org.facultyaffairs.local.sample.Errand;
import org.facultyaffairs.local.sample.Seat;
import org.facultyaffairs.local.sample.UntilAnswered.LostAnswer;

/**
 * What a careful portal does when it hears that its errand was carried out before: it reads the effect, and takes it for
 * its own only where what it had sent is there.
 */
final class EffectsRead implements LostAnswer {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** By these a new thing is known again among those of its kind. */
    private static final List<String> MARKS =
            List.of("title", "name", "opportunityId", "nomineeId", "facultyId", "role", "kind");

    @Override
    public Answer found(Errand errand, Answer last) {
        return switch (errand.method()) {
            case "POST" -> last.at("/type").endsWith(":request-already-carried-out") ? posted(errand, last) : last;
            case "PUT" -> last.status() == 412 || last.status() == 428 ? put(errand, last) : last;
            case "DELETE" -> last.status() == 404 ? as(204, last) : last;
            default -> last;
        };
    }

    private static Answer posted(Errand errand, Answer last) {
        String path = errand.path().replaceFirst("\\?.*", "");
        String parent = path.substring(0, path.lastIndexOf('/'));
        return switch (path.substring(path.lastIndexOf('/') + 1)) {
            case "opportunities", "nominations", "faculty-imports", "programs", "enrollments" ->
                created(errand, path, path, 201, last);
            case "match-runs" -> created(errand, path, "/v1/match-runs", 202, last);
            case "slate-review", "check-ins" -> as(201, seat(errand).get(path));
            case "decision" -> as(201, seat(errand).get(parent));
            case "publish", "consent", "submit", "accept", "decline" ->
                seat(errand).get(parent);
            default -> last;
        };
    }

    /** The first of the collection that bears the marks, as it stands by itself. */
    private static Answer created(Errand errand, String collection, String place, int status, Answer last) {
        JsonNode sent = sent(errand);
        Answer list = seat(errand).get(collection + "?limit=200").expect(200);
        for (JsonNode item : list.body().at("/items")) {
            if (MARKS.stream()
                    .filter(mark -> sent.has(mark) && item.has(mark))
                    .allMatch(mark -> same(item, sent, mark))) {
                return as(status, seat(errand).get(place + "/" + item.at("/id").asText()));
            }
        }
        return last;
    }

    /** Without {@code If-Match} something new was meant. */
    private static Answer put(Errand errand, Answer last) {
        JsonNode sent = sent(errand);
        Answer there = seat(errand).get(errand.path());
        boolean ours = sent.properties().stream()
                .filter(field -> field.getValue().isValueNode())
                .map(Map.Entry::getKey)
                .allMatch(field -> same(there.body(), sent, field));
        return there.status() == 200 && ours ? as(last.status() == 428 ? 201 : 200, there) : last;
    }

    private static boolean same(JsonNode there, JsonNode sent, String field) {
        return there.path(field).asText().equals(sent.path(field).asText());
    }

    private static Answer as(int status, Answer effect) {
        return new Answer(effect.request(), status, effect.body(), effect.text(), effect.etag(), effect.location());
    }

    /** Who only signs in has no effects to read. */
    private static Seat seat(Errand errand) {
        return Objects.requireNonNull(errand.seat());
    }

    /** Nothing of a table is a mark. */
    private static JsonNode sent(Errand errand) {
        try {
            return JSON.readTree(errand.body());
        } catch (JsonProcessingException table) {
            return JSON.createObjectNode();
        }
    }
}
