package org.facultyaffairs.nomination.identity;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.facultyaffairs.nomination.people.ErasureFollower;
import org.hibernate.reactive.mutiny.Mutiny;

/** Nothing sealed outlives an erasure, whichever topic is read first. */
@ApplicationScoped
class ForgetIdentity implements ErasureFollower {

    private final SealedAnswers answers;

    ForgetIdentity(SealedAnswers answers) {
        this.answers = answers;
    }

    @Override
    public Uni<Void> forget(Mutiny.Session session, UUID person) {
        return answers.withdraw(session, new SelfIdentificationTold.Withdrawn(person, Long.MAX_VALUE));
    }
}
