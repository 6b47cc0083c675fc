package org.facultyaffairs.matching.matchrun;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.facultyaffairs.matching.program.ProgramId;
import org.facultyaffairs.matching.program.Programs;
import org.hibernate.reactive.mutiny.Mutiny;

/** Whoever publishes or answers in a programme passes here one after the other, so that no place is given twice. */
@ApplicationScoped
public class Gate {

    private final Programs programs;

    Gate(Programs programs) {
        this.programs = programs;
    }

    /**
     * Waits for one's turn, holds the gate and the programme until the transaction ends, and counts one more change. The
     * programme is held first, always, so that nobody waits for each other.
     */
    public Uni<Void> pass(Mutiny.Session session, UUID programId) {
        return programs.requireHeld(session, new ProgramId(programId))
                .chain(() -> session.createNativeQuery(
                                "update match_gate set changes = changes + 1 where program_id = ?1")
                        .setParameter(1, programId)
                        .executeUpdate())
                .replaceWithVoid();
    }

    /** How many changes there were: the same number later means that nothing happened in between. */
    public Uni<Long> changes(Mutiny.Session session, UUID programId) {
        return session.createNativeQuery("select changes from match_gate where program_id = ?1", Long.class)
                .setParameter(1, programId)
                .getSingleResult();
    }
}
