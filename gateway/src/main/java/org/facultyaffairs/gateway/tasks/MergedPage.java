package org.facultyaffairs.gateway.tasks;

import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.facultyaffairs.gateway.problem.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * One page of a merged list: a page of each service that has more. Sorted within the page; nothing is left out between
 * pages.
 *
 * @param cursors each service's own cursor; a service without one has nothing more, except on the first page
 */
record MergedPage(int limitEach, boolean first, Map<String, String> cursors) {

    private static final int DEFAULT_LIMIT = 200;
    private static final int LONGEST = 200;

    static MergedPage asked(@Nullable String limit, @Nullable String cursor, List<String> services) {
        int each = Math.max(1, limit(limit) / services.size());
        return cursor == null
                ? new MergedPage(each, true, Map.of())
                : new MergedPage(each, false, decoded(cursor, Set.copyOf(services)));
    }

    /** The cursor of the page after this one, if any service has more. */
    static Optional<String> next(Map<String, String> cursors) {
        return cursors.isEmpty()
                ? Optional.empty()
                : Optional.of(Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(
                                new JsonObject(Map.copyOf(cursors)).encode().getBytes(StandardCharsets.UTF_8)));
    }

    boolean includes(String service) {
        return first || cursors.containsKey(service);
    }

    Optional<String> cursorOf(String service) {
        return Optional.ofNullable(cursors.get(service));
    }

    private static int limit(@Nullable String asked) {
        if (asked == null) {
            return DEFAULT_LIMIT;
        }
        try {
            int limit = Integer.parseInt(asked);
            if (limit >= 1 && limit <= LONGEST) {
                return limit;
            }
        } catch (NumberFormatException notANumber) {
            throw badLimit();
        }
        throw badLimit();
    }

    private static Refusal badLimit() {
        return Refusal.malformed("limit-refused", "`limit` is a number from 1 to %d.".formatted(LONGEST));
    }

    private static Map<String, String> decoded(String cursor, Set<String> services) {
        try {
            Map<String, String> cursors = new HashMap<>();
            new JsonObject(new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8))
                    .forEach(entry -> cursors.put(entry.getKey(), (String) entry.getValue()));
            if (!cursors.isEmpty() && services.containsAll(cursors.keySet())) {
                return Map.copyOf(cursors);
            }
        } catch (IllegalArgumentException | DecodeException | ClassCastException notOurs) {
            throw badCursor();
        }
        throw badCursor();
    }

    private static Refusal badCursor() {
        return Refusal.malformed("cursor-refused", "`cursor` is the `next` of the page before, unchanged.");
    }
}
