package org.facultyaffairs.matching.proposal;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.facultyaffairs.chassis.audit.Actor;
import org.facultyaffairs.chassis.events.Outbox;
import org.hibernate.reactive.mutiny.Mutiny;

/** Writes proposals down with their events: piece by piece, for a bounded memory, but in one transaction. */
@ApplicationScoped
class MakeProposals {

    private static final int PIECE = 500;

    /** When proposals are made, and until when they can be answered. */
    record Times(Instant at, Instant answerBy) {}

    private final Outbox outbox;

    MakeProposals(Outbox outbox) {
        this.outbox = outbox;
    }

    Uni<List<Proposal>> make(Mutiny.Session session, List<PairToPropose> pairs, Times times, Actor by) {
        List<Proposal> made = pairs.stream()
                .map(pair -> Proposal.of(pair, times.at(), times.answerBy()))
                .toList();
        return Multi.createFrom()
                .iterable(pieces(made))
                .onItem()
                .transformToUniAndConcatenate(piece -> keep(session, piece, by))
                .collect()
                .last()
                .replaceWith(made);
    }

    private Uni<Void> keep(Mutiny.Session session, List<Proposal> piece, Actor by) {
        List<MatchProposed> events = piece.stream().map(Proposal::propose).toList();
        return session.persistAll(piece.toArray())
                .chain(session::flush)
                .chain(() -> outbox.appendAll(session, events, by));
    }

    private static List<List<Proposal>> pieces(List<Proposal> all) {
        List<List<Proposal>> pieces = new ArrayList<>();
        for (int from = 0; from < all.size(); from += PIECE) {
            pieces.add(all.subList(from, Math.min(all.size(), from + PIECE)));
        }
        return pieces;
    }
}
