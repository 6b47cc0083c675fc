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
import org.facultyaffairs.matching.enrollment.Enrollment;
import org.facultyaffairs.matching.enrollment.EnrollmentRole;
import org.facultyaffairs.matching.matchrun.MatchRun;
import org.facultyaffairs.matching.matchrun.RunState;
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

    /**
     * Those of a run, in the order in which they were made; of the published one also what stands or has come about of
     * those that it superseded.
     */
    public Uni<Page<Proposal>> ofRun(MatchRun run, Paging paging) {
        Place after = Place.after(paging.after(2), new Place(Instant.EPOCH, LOWEST));
        return transactions.read(session -> session.createSelectionQuery("""
                        from Proposal p
                         where (p.runId = :run
                                or (:published = true and p.programId = :program and p.state in (PROPOSED, ACCEPTED)))
                           and (p.madeAt > :at or (p.madeAt = :at and p.id > :id))
                         order by p.madeAt, p.id""", Proposal.class)
                .setParameter("run", run.id())
                .setParameter("published", run.state() == RunState.PUBLISHED)
                .setParameter("program", run.programId())
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

    /** All of a programme that await an answer, in the order in which they were made. */
    Uni<List<Proposal>> standing(Mutiny.Session session, UUID program) {
        return session.createSelectionQuery(
                        "from Proposal where programId = ?1 and state = ?2 order by madeAt, id", Proposal.class)
                .setParameter(1, program)
                .setParameter(2, ProposalState.PROPOSED)
                .getResultList();
    }

    /** What awaits an answer and is proposed to somebody in the role of the enrolment. */
    Uni<List<Proposal>> standingOf(Mutiny.Session session, Enrollment enrollment) {
        return ofSomebody(session, enrollment, List.of(ProposalState.PROPOSED));
    }

    private static Uni<List<Proposal>> ofSomebody(
            Mutiny.Session session, Enrollment enrollment, List<ProposalState> states) {
        String side = enrollment.role() == EnrollmentRole.MENTEE ? "menteeId" : "mentorId";
        return session.createSelectionQuery(
                        "from Proposal where programId = ?1 and state in ?2 and " + side + " = ?3 order by madeAt, id",
                        Proposal.class)
                .setParameter(1, enrollment.programId().value())
                .setParameter(2, states)
                .setParameter(3, enrollment.person().value())
                .getResultList();
    }

    /** Those of a programme that did not come about and that nothing has followed yet. */
    Uni<List<Proposal>> owed(Mutiny.Session session, UUID program) {
        return session.createSelectionQuery(
                        "from Proposal where programId = ?1 and aftermath.nextStep in ?2 order by endedAt, id",
                        Proposal.class)
                .setParameter(1, program)
                .setParameter(2, List.of(NextStep.DUE, NextStep.PARKED))
                .getResultList();
    }

    /** The programmes with a proposal whose time to answer is over. */
    Uni<List<UUID>> programsOverdue(Mutiny.Session session, Instant now) {
        return session.createSelectionQuery(
                        "select distinct programId from Proposal where state = ?1 and answerBy <= ?2", UUID.class)
                .setParameter(1, ProposalState.PROPOSED)
                .setParameter(2, now)
                .getResultList();
    }

    /** Those of a programme whose time to answer is over. */
    Uni<List<Proposal>> overdue(Mutiny.Session session, UUID program, Instant now) {
        return session.createSelectionQuery(
                        "from Proposal where programId = ?1 and state = ?2 and answerBy <= ?3 order by madeAt, id",
                        Proposal.class)
                .setParameter(1, program)
                .setParameter(2, ProposalState.PROPOSED)
                .setParameter(3, now)
                .getResultList();
    }

    /** What stands or has come about of somebody in the role of the enrolment. */
    Uni<List<Proposal>> live(Mutiny.Session session, Enrollment enrollment) {
        return ofSomebody(session, enrollment, List.of(ProposalState.PROPOSED, ProposalState.ACCEPTED));
    }

    /** The programme whose turn it is to be offered the next best: where it failed least, then who waits longest. */
    Uni<Optional<UUID>> programDue(Mutiny.Session session, Instant now) {
        return session.createSelectionQuery("""
                        select programId from Proposal
                         where aftermath.nextStep = ?1 and (aftermath.tryAt is null or aftermath.tryAt <= ?2)
                         order by aftermath.tries, endedAt, id""", UUID.class)
                .setParameter(1, NextStep.DUE)
                .setParameter(2, now)
                .setMaxResults(1)
                .getResultList()
                .map(rows -> rows.stream().findFirst());
    }
}
