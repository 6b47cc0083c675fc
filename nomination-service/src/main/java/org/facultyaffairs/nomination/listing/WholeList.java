package org.facultyaffairs.nomination.listing;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.Optional;
import java.util.function.Function;
import org.facultyaffairs.chassis.http.Cursor;
import org.facultyaffairs.chassis.http.Page;

/** Streams a list page by page, each in a read of its own, so that no list is too long. */
public final class WholeList {

    /** How many rows one step reads. */
    public static final int STEP = 500;

    private WholeList() {}

    /**
     * Everything, in the list's order.
     *
     * @param keys how many keys the list's cursor has
     * @param step reads the page behind a place
     */
    public static <T> Multi<T> of(int keys, Function<Optional<Cursor>, Uni<Page<T>>> step) {
        Place place = new Place(keys);
        return Multi.createBy()
                .repeating()
                .uni(() -> step.apply(place.after).invoke(place::moveBehind))
                .whilst(page -> page.next() != null)
                .onItem()
                .transformToMultiAndConcatenate(page -> Multi.createFrom().iterable(page.items()));
    }

    /** How far the stream has come; one step at a time, so nobody shares it. */
    private static final class Place {

        private final int keys;
        private Optional<Cursor> after = Optional.empty();

        private Place(int keys) {
            this.keys = keys;
        }

        private void moveBehind(Page<?> page) {
            after = Optional.ofNullable(page.next()).map(next -> Cursor.decode(next, keys));
        }
    }
}
