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

/**
 * Writes proposals down with their events: piece by piece, but in one transaction. The session lets go of each piece once
 * it is written, so it never holds, nor looks over at each flush, more than one.
 */
@ApplicationScoped
class MakeProposals {

    private static final int PIECE = 500;

    /** When proposals are made, and until when they can be answered. */
    record Times(Instant at, Instant answerBy) {}

    private final Outbox outbox;

    MakeProposals(Outbox outbox) {
        this.outbox = outbox;
    }

    Uni<Void> make(Mutiny.Session session, List<PairToPropose> pairs, Times times, Actor by) {
        return Multi.createFrom()
                .iterable(pieces(pairs))
                .onItem()
                .transformToUniAndConcatenate(piece -> keep(session, proposals(piece, times), by))
                .collect()
                .last()
                .replaceWithVoid();
    }

    private static List<Proposal> proposals(List<PairToPropose> piece, Times times) {
        return piece.stream()
                .map(pair -> Proposal.of(pair, times.at(), times.answerBy()))
                .toList();
    }

    private Uni<Void> keep(Mutiny.Session session, List<Proposal> piece, Actor by) {
        List<MatchProposed> events = piece.stream().map(Proposal::propose).toList();
        return session.persistAll(piece.toArray())
                .chain(session::flush)
                .invoke(() -> piece.forEach(session::detach))
                .chain(() -> outbox.appendAll(session, events, by));
    }

    private static List<List<PairToPropose>> pieces(List<PairToPropose> all) {
        List<List<PairToPropose>> pieces = new ArrayList<>();
        for (int from = 0; from < all.size(); from += PIECE) {
            pieces.add(all.subList(from, Math.min(all.size(), from + PIECE)));
        }
        return pieces;
    }
}
