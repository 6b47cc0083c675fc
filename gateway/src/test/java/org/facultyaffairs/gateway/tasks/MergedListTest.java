package org.facultyaffairs.gateway.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import org.facultyaffairs.gateway.problem.Refusal;
import org.facultyaffairs.gateway.upstream.UpstreamClient.Reply;
import org.junit.jupiter.api.Test;

class MergedListTest {

    private final MergedList tasks = new MergedList("/v1/tasks", List.of("state"), MergedList.MOST_URGENT_FIRST);

    @Test
    void whatIsDueFirstComesFirstAndUndatedComesLast() {
        JsonObject merged = tasks.merge(List.of(
                answer("profile", item("undated").put("createdAt", "2026-01-01T00:00:00Z")),
                answer("matching", item("late").put("dueAt", "2026-12-01T00:00:00Z")),
                answer("nomination", item("soon").put("dueAt", "2026-11-23T00:00:00Z"))));

        assertThat(ids(merged)).containsExactly("soon", "late", "undated");
        assertThat(merged.getJsonArray("items").getJsonObject(0).getString("service"))
                .isEqualTo("nomination");
        assertThat(merged.getValue("next")).isNull();
        assertThat(merged.getJsonArray("unavailable")).isEmpty();
    }

    @Test
    void aMissingServiceIsNamedAndTheOthersAnswer() {
        JsonObject merged = tasks.merge(List.of(answer("profile", item("one")), ServiceAnswer.missing("matching")));

        assertThat(ids(merged)).containsExactly("one");
        assertThat(merged.getJsonArray("unavailable")).containsExactly("matching");
    }

    @Test
    void nonsenseFromAServiceCountsAsNoAnswer() {
        for (String nonsense : List.of("<html>", "[]", "{}", "{\"items\":7}", "7")) {
            assertThat(ServiceAnswer.of("profile", new Reply(200, Buffer.buffer(nonsense)))
                            .isMissing())
                    .as(nonsense)
                    .isTrue();
        }
    }

    @Test
    void aQuestionThatEverybodyRefusesIsRefused() {
        ServiceAnswer refusal =
                ServiceAnswer.of("profile", new Reply(400, Buffer.buffer("{\"detail\":\"state must be open\"}")));

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> tasks.merge(List.of(refusal, ServiceAnswer.missing("matching"))))
                .satisfies(refused -> assertThat(refused.status()).isEqualTo(400))
                .satisfies(refused -> assertThat(refused.detail()).isEqualTo("state must be open"));
    }

    @Test
    void whenNobodyAnswersTheListIsUnavailable() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> tasks.merge(List.of(ServiceAnswer.missing("profile"))))
                .satisfies(refused -> assertThat(refused.status()).isEqualTo(503));
    }

    private static ServiceAnswer answer(String service, JsonObject... items) {
        JsonArray list = new JsonArray();
        List.of(items).forEach(list::add);
        return ServiceAnswer.of(
                service,
                new Reply(
                        200, new JsonObject().put("items", list).putNull("next").toBuffer()));
    }

    private static JsonObject item(String id) {
        return new JsonObject().put("id", id);
    }

    private static List<String> ids(JsonObject merged) {
        return merged.getJsonArray("items").stream()
                .map(item -> ((JsonObject) item).getString("id"))
                .toList();
    }
}
