package org.facultyaffairs.matching.program;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import org.facultyaffairs.chassis.http.Refusal;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** The programmes there are. */
@ApplicationScoped
public class Programs {

    /**
     * One programme.
     *
     * @throws Refusal 404 {@code program-not-found}
     */
    public Uni<MentoringProgram> require(Mutiny.Session session, ProgramId id) {
        return session.find(MentoringProgram.class, id.value()).map(found -> known(found));
    }

    /**
     * One programme that goes on, and that nobody closes before this transaction ends.
     *
     * @throws Refusal 404 {@code program-not-found}, 409 {@code program-closed}
     */
    public Uni<MentoringProgram> requireOpen(Mutiny.Session session, ProgramId id) {
        return session.find(MentoringProgram.class, id.value(), LockModeType.PESSIMISTIC_READ)
                .map(found -> known(found))
                .invoke(MentoringProgram::requireOpen);
    }

    private static MentoringProgram known(@Nullable MentoringProgram found) {
        if (found == null) {
            throw Refusal.notFound("program-not-found", "There is no such programme.");
        }
        return found;
    }
}
