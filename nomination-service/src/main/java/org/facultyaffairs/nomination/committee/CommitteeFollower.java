package org.facultyaffairs.nomination.committee;

import io.smallrye.mutiny.Uni;
import org.facultyaffairs.nomination.opportunity.Opportunity;
import org.hibernate.reactive.mutiny.Mutiny;

/** A feature that has to follow when who may judge what has changed, in the same transaction. */
public interface CommitteeFollower {

    /** Called after the change, with the opportunity held for change. */
    Uni<Void> follow(Mutiny.Session session, Opportunity opportunity, Committee committee);
}
