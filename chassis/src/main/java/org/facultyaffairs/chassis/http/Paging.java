package org.facultyaffairs.chassis.http;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** {@code ?limit=&cursor=} of every list; taken as a {@code @BeanParam}. */
public class Paging {

    @QueryParam("limit")
    @DefaultValue("50")
    @Min(1)
    @Max(200)
    @Parameter(description = "How many at most, 1 to 200.")
    int limit = 50;

    @QueryParam("cursor")
    @Parameter(description = "The `next` of the page before; absent for the first page.")
    @Nullable
    String cursor;

    public static Paging first(int limit) {
        Paging paging = new Paging();
        paging.limit = limit;
        return paging;
    }

    public int limit() {
        return limit;
    }

    /** The keys after which the page begins, if it is not the first. */
    public Optional<Cursor> after(int keys) {
        return Optional.ofNullable(cursor).map(encoded -> Cursor.decode(encoded, keys));
    }
}
