package org.facultyaffairs.matching.matchrun;

import io.smallrye.mutiny.Uni;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** Knows what people have answered to what was proposed to them; asked whenever the inputs of a run are taken. */
public interface AnswersSoFar {

    /** Those of a programme. */
    Uni<RunInputs.Answers> in(Mutiny.Session session, UUID programId);
}
