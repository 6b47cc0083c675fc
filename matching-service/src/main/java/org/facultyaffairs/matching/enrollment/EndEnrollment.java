package org.facultyaffairs.matching.enrollment;

import io.quarkus.arc.All;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import org.facultyaffairs.chassis.events.Outbox;
import org.facultyaffairs.matching.people.DepartureFollower;
import org.facultyaffairs.matching.people.FacultyId;
import org.facultyaffairs.matching.program.Programs;
import org.hibernate.reactive.mutiny.Mutiny;

/** Ends somebody's part in a programme, with all that hangs on it; and in every programme once they are gone. */
@ApplicationScoped
class EndEnrollment implements DepartureFollower {

    private final Programs programs;
    private final Outbox outbox;
    private final Clock clock;
    private final List<LeavingFollower> followers;

    EndEnrollment(Programs programs, Outbox outbox, Clock clock, @All List<LeavingFollower> followers) {
        this.programs = programs;
        this.outbox = outbox;
        this.clock = clock;
        this.followers = followers;
    }

    /** The programme is held already. */
    Uni<Void> end(Mutiny.Session session, Enrollment enrollment) {
        Uni<Void> done = outbox.append(session, enrollment.leave(clock.instant()));
        for (LeavingFollower follower : followers) {
            done = done.chain(() -> follower.left(session, enrollment));
        }
        return done;
    }

    /** Programme by programme in the order of their ids, so that two who are gone at once never wait for each other. */
    @Override
    public Uni<Void> gone(Mutiny.Session session, FacultyId person) {
        return session.createSelectionQuery(
                        "from Enrollment where facultyId = ?1 and status <> ?2 order by programId, id",
                        Enrollment.class)
                .setParameter(1, person.value())
                .setParameter(2, EnrollmentStatus.LEFT)
                .getResultList()
                .chain(all -> Multi.createFrom()
                        .iterable(all)
                        .onItem()
                        .transformToUniAndConcatenate(one ->
                                programs.requireHeld(session, one.programId()).chain(() -> end(session, one)))
                        .collect()
                        .last()
                        .replaceWithVoid());
    }
}
