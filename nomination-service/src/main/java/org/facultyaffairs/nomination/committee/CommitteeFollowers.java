package org.facultyaffairs.nomination.committee;

import io.quarkus.arc.All;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.facultyaffairs.nomination.opportunity.Opportunity;
import org.hibernate.reactive.mutiny.Mutiny;

/** Lets the followers know, one after the other: a session is one flow. */
@ApplicationScoped
class CommitteeFollowers {

    private final List<CommitteeFollower> followers;

    CommitteeFollowers(@All List<CommitteeFollower> followers) {
        this.followers = followers;
    }

    Uni<Void> follow(Mutiny.Session session, Opportunity opportunity, Committee committee) {
        Uni<Void> done = session.flush();
        for (CommitteeFollower follower : followers) {
            done = done.chain(() -> follower.follow(session, opportunity, committee));
        }
        return done;
    }
}
