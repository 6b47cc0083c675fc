package org.facultyaffairs.matching.proposal;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.facultyaffairs.chassis.database.Transactions;
import org.facultyaffairs.chassis.http.Cursor;
import org.facultyaffairs.chassis.http.Page;
import org.facultyaffairs.chassis.http.Paging;
import org.facultyaffairs.chassis.http.Refusal;
import org.facultyaffairs.matching.people.FacultyId;
import org.hibernate.reactive.mutiny.Mutiny;

/** The proposals there are. */
@ApplicationScoped
public class Proposals {

    private static final UUID HIGHEST = UUID.fromString("ffffffff-ffff-ffff-ffff-ffffffffffff");
    private static final UUID LOWEST = new UUID(0, 0);

    private final Transactions transactions;

    Proposals(Transactions transactions) {
        this.transactions = transactions;
    }

    private record Place(Instant at, UUID id) {

        static Place after(Optional<Cursor> cursor, Place start) {
            try {
                return cursor.map(keys -> new Place(
                                Instant.parse(keys.keys().get(0)),
                                UUID.fromString(keys.keys().get(1))))
                        .orElse(start);
            } catch (DateTimeException | IllegalArgumentException foreign) {
                throw Refusal.malformed("bad-cursor", "The cursor is not one that this list gave out.");
            }
        }

        static Cursor cursor(Proposal last) {
            return Cursor.of(last.madeAt().toString(), last.id().toString());
        }
    }

    /**
     * One of the person's proposals.
     *
     * @throws Refusal 404 {@code proposal-not-found} when there is none, or it is between others
     */
    public Uni<Proposal> require(ProposalId id, FacultyId person) {
        return transactions.read(session ->
                session.find(Proposal.class, id.value()).map(found -> known(Optional.ofNullable(found), person)));
    }

    private static Proposal known(Optional<Proposal> found, FacultyId person) {
        return found.filter(one -> one.sideOf(person).isPresent())
                .orElseThrow(() -> Refusal.notFound("proposal-not-found", "There is no such proposal."));
    }

    /** The same, kept from changing until the transaction ends; the programme's gate is passed before. */
    Uni<Proposal> requireLocked(Mutiny.Session session, ProposalId id, FacultyId person) {
        return session.find(Proposal.class, id.value(), LockModeType.PESSIMISTIC_WRITE)
                .map(found -> known(Optional.ofNullable(found), person));
    }

    /** The programme of one of the person's proposals, before anything is locked. */
    Uni<UUID> programOf(Mutiny.Session session, ProposalId id, FacultyId person) {
        return session.createSelectionQuery(
                        "select p.programId from Proposal p where p.id = ?1 and (p.menteeId = ?2 or p.mentorId = ?2)",
                        UUID.class)
                .setParameter(1, id.value())
                .setParameter(2, person.value())
                .getSingleResultOrNull()
                .onItem()
                .ifNull()
                .failWith(() -> Refusal.notFound("proposal-not-found", "There is no such proposal."));
    }

    /** The person's own, the newest first. */
    public Uni<Page<Proposal>> mine(FacultyId person, Paging paging) {
        Place after = Place.after(paging.after(2), new Place(Instant.parse("9999-12-31T00:00:00Z"), HIGHEST));
        return transactions.read(session -> session.createSelectionQuery("""
                        from Proposal p
                         where (p.menteeId = :me or p.mentorId = :me)
                           and (p.madeAt < :at or (p.madeAt = :at and p.id < :id))
                         order by p.madeAt desc, p.id desc""", Proposal.class)
                .setParameter("me", person.value())
                .setParameter("at", after.at())
                .setParameter("id", after.id())
                .setMaxResults(paging.limit() + 1)
                .getResultList()
                .map(rows -> Page.cut(rows, paging.limit(), Place::cursor)));
    }

    /** Those of a run, in the order in which they were made. */
    public Uni<Page<Proposal>> ofRun(UUID run, Paging paging) {
        Place after = Place.after(paging.after(2), new Place(Instant.EPOCH, LOWEST));
        return transactions.read(session -> session.createSelectionQuery("""
                        from Proposal p
                         where p.runId = :run and (p.madeAt > :at or (p.madeAt = :at and p.id > :id))
                         order by p.madeAt, p.id""", Proposal.class)
                .setParameter("run", run)
                .setParameter("at", after.at())
                .setParameter("id", after.id())
                .setMaxResults(paging.limit() + 1)
                .getResultList()
                .map(rows -> Page.cut(rows, paging.limit(), Place::cursor)));
    }

    /** The person's own that they have not answered. */
    Uni<List<Proposal>> unanswered(Mutiny.Session session, FacultyId person, int most) {
        return session.createSelectionQuery("""
                        from Proposal p
                         where p.state = :proposed
                           and ((p.menteeId = :me and p.menteeAnswer = :none)
                             or (p.mentorId = :me and p.mentorAnswer = :none))
                         order by p.madeAt, p.id""", Proposal.class)
                .setParameter("proposed", ProposalState.PROPOSED)
                .setParameter("none", Answer.NONE)
                .setParameter("me", person.value())
                .setMaxResults(most)
                .getResultList();
    }

    /** All of a programme, in the order in which they were made. */
    Uni<List<Proposal>> ofProgram(Mutiny.Session session, UUID program) {
        return session.createSelectionQuery("from Proposal where programId = ?1 order by madeAt, id", Proposal.class)
                .setParameter(1, program)
                .getResultList();
    }

    /** Those of a mentor in a programme that stand or have come about. */
    Uni<List<Proposal>> liveOfMentor(Mutiny.Session session, UUID program, UUID mentor) {
        return session.createSelectionQuery(
                        "from Proposal where programId = ?1 and mentorId = ?2 and state in ?3 order by madeAt, id",
                        Proposal.class)
                .setParameter(1, program)
                .setParameter(2, mentor)
                .setParameter(3, List.of(ProposalState.PROPOSED, ProposalState.ACCEPTED))
                .getResultList();
    }

    /** The one that has waited longest for the next best. */
    Uni<Optional<Proposal>> due(Mutiny.Session session) {
        return session.createSelectionQuery("from Proposal where nextStep = ?1 order by endedAt, id", Proposal.class)
                .setParameter(1, NextStep.DUE)
                .setMaxResults(1)
                .getResultList()
                .map(rows -> rows.stream().findFirst());
    }
}
