package org.facultyaffairs.gateway.tasks;

import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.facultyaffairs.gateway.problem.Refusal;
import org.facultyaffairs.gateway.upstream.UpstreamClient.Reply;
import org.jspecify.annotations.Nullable;

/**
 * What one service said to a question put to all: a part of the list, a refusal, or nothing.
 *
 * @param part the list as the service gave it; null when it gave none
 * @param refused why the service refused the question (4xx); null when it did not
 */
record ServiceAnswer(
        String service, @Nullable JsonObject part, @Nullable Refusal refused) {

    static ServiceAnswer missing(String service) {
        return new ServiceAnswer(service, null, null);
    }

    static ServiceAnswer of(String service, Reply reply) {
        if (reply.status() == 200) {
            return list(service, reply).orElseGet(() -> missing(service));
        }
        return switch (reply.status()) {
            case 400, 422 -> new ServiceAnswer(service, null, Refusal.malformed("question-refused", reason(reply)));
            case 403 -> new ServiceAnswer(service, null, Refusal.forbidden("role-too-small", reason(reply)));
            default -> missing(service);
        };
    }

    boolean isList() {
        return part != null;
    }

    boolean isRefusal() {
        return refused != null;
    }

    boolean isMissing() {
        return part == null && refused == null;
    }

    Refusal refusal() {
        return Objects.requireNonNull(refused);
    }

    /** The items, each naming the service that it came from. */
    List<JsonObject> items() {
        List<JsonObject> items = new ArrayList<>();
        JsonArray found = Objects.requireNonNull(part).getJsonArray("items");
        for (int i = 0; i < found.size(); i++) {
            items.add(found.getJsonObject(i).put("service", service));
        }
        return items;
    }

    Optional<String> next() {
        return Optional.ofNullable(Objects.requireNonNull(part).getString("next"));
    }

    private static Optional<ServiceAnswer> list(String service, Reply reply) {
        try {
            JsonObject part = reply.body().toJsonObject();
            return part.getValue("items") instanceof JsonArray
                    ? Optional.of(new ServiceAnswer(service, part, null))
                    : Optional.empty();
        } catch (DecodeException | ClassCastException notJson) {
            return Optional.empty();
        }
    }

    private static String reason(Reply reply) {
        try {
            return reply.body().toJsonObject().getString("detail", "The services refused the question.");
        } catch (DecodeException | ClassCastException notJson) {
            return "The services refused the question.";
        }
    }
}
