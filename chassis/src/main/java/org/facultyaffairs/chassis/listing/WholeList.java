package org.facultyaffairs.chassis.listing;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.function.Function;
import org.facultyaffairs.chassis.http.Page;
import org.facultyaffairs.chassis.http.Paging;

/** Streams a list page by page, each in a read of its own, so that no list is too long. */
public final class WholeList {

    private WholeList() {}

    /**
     * Everything, in the list's order. A list that is refused fails before its first item.
     *
     * @param list reads one page; what it needs of the request has to be known to it already
     */
    public static <T> Multi<T> of(Function<Paging, Uni<Page<T>>> list) {
        Place place = new Place();
        return Multi.createBy()
                .repeating()
                .uni(() -> list.apply(place.next).invoke(place::moveBehind))
                .whilst(page -> page.next() != null)
                .onItem()
                .transformToMultiAndConcatenate(page -> Multi.createFrom().iterable(page.items()));
    }

    /** How far the stream has come; one step at a time, so nobody shares it. */
    private static final class Place {

        private Paging next = Paging.longest(null);

        private void moveBehind(Page<?> page) {
            next = Paging.longest(page.next());
        }
    }
}
