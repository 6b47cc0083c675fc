package org.facultyaffairs.chassis.http;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** {@code ?limit=&cursor=} of every list; taken as a {@code @BeanParam}. */
public class Paging {

    private static final int USUAL = 50;
    private static final int MOST = 200;

    /** Text, because a number that is none would be answered as if the path did not exist. */
    @QueryParam("limit")
    @Parameter(
            description = "How many at most.",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "200", defaultValue = "50"))
    @Nullable
    String limit;

    @QueryParam("cursor")
    @Parameter(description = "The `next` of the page before; absent for the first page.")
    @Nullable
    String cursor;

    public static Paging first(int limit) {
        Paging paging = new Paging();
        paging.limit = Integer.toString(limit);
        return paging;
    }

    /** The longest page there is, behind the one whose {@code next} this is; the first for none. */
    public static Paging longest(@Nullable String next) {
        Paging paging = first(MOST);
        paging.cursor = next;
        return paging;
    }

    /**
     * How many at most.
     *
     * @throws Refusal 400 unless it is a number from 1 to 200
     */
    public int limit() {
        if (limit == null) {
            return USUAL;
        }
        try {
            int number = Integer.parseInt(limit);
            if (number >= 1 && number <= MOST) {
                return number;
            }
        } catch (NumberFormatException noNumber) {
            throw badLimit();
        }
        throw badLimit();
    }

    /** The keys after which the page begins, if it is not the first. */
    public Optional<Cursor> after(int keys) {
        return Optional.ofNullable(cursor).map(encoded -> Cursor.decode(encoded, keys));
    }

    private static Refusal badLimit() {
        return Refusal.malformed(
                "invalid-request",
                "Some fields cannot be accepted.",
                List.of(new Refusal.Violation("limit", "must be a number from 1 to " + MOST)));
    }
}
