package org.facultyaffairs.nomination.request;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.facultyaffairs.chassis.database.Transactions;
import org.facultyaffairs.chassis.http.Caller;
import org.facultyaffairs.chassis.http.Page;
import org.facultyaffairs.chassis.http.Paging;
import org.facultyaffairs.chassis.http.Refusal;
import org.facultyaffairs.nomination.listing.TimePlace;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** The requests that the caller made or was asked; for the office also those to the office. */
@ApplicationScoped
public class RequestList {

    private static final String MINE = """
            from NominationRequest
             where (requesterId = :me or askedId = :me or (:office = true and askedId is null))
               and (askedAt > :at or (askedAt = :at and id > :id))""";

    private final Transactions transactions;
    private final RequestSight sight;
    private final Caller caller;

    RequestList(Transactions transactions, RequestSight sight, Caller caller) {
        this.transactions = transactions;
        this.sight = sight;
        this.caller = caller;
    }

    /**
     * One request.
     *
     * @throws Refusal 404 when unknown or not the caller's to see
     */
    public Uni<NominationRequest> require(UUID id) {
        return transactions.read(session -> sight.require(session, id));
    }

    /** Oldest first. */
    public Uni<Page<NominationRequest>> page(@Nullable RequestStatus status, Paging paging) {
        TimePlace place = TimePlace.after(paging.after(TimePlace.KEYS));
        return transactions.read(session -> query(session, status)
                .setParameter("at", place.at())
                .setParameter("id", place.id())
                .setMaxResults(paging.limit() + 1)
                .getResultList()
                .map(rows ->
                        Page.cut(rows, paging.limit(), last -> new TimePlace(last.askedAt(), last.id()).cursor())));
    }

    private Mutiny.SelectionQuery<NominationRequest> query(Mutiny.Session session, @Nullable RequestStatus status) {
        String filter = status == null ? "" : " and status = :status";
        var query = session.createSelectionQuery(MINE + filter + " order by askedAt, id", NominationRequest.class)
                .setParameter("me", caller.requirePerson())
                .setParameter("office", caller.has("program-manager"));
        return status == null ? query : query.setParameter("status", status);
    }
}
