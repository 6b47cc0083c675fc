package org.facultyaffairs.metrics.rebuild;

import io.smallrye.mutiny.Uni;
import java.util.List;
import org.facultyaffairs.metrics.intake.IntakeDesk;
import org.hibernate.reactive.mutiny.Mutiny;

/** Everything that comes from the log and can come from it again. */
final class Projections {

    static final List<String> TABLES = List.of(
            "answers_key",
            "check_in",
            "check_in_due",
            "escalation",
            "event_log",
            "follow_through",
            "nomination",
            "nomination_step",
            "opportunity",
            "opportunity_cancelling",
            "opportunity_closing",
            "person",
            "pool_member",
            "sealed_answers",
            "slate_review",
            "sponsorship_act",
            "unit");

    private Projections() {}

    /** Forgets all facts, and that any event was ever taken in. Frozen tables stay: they were shown. */
    static Uni<Void> empty(Mutiny.Session session) {
        return session.createNativeQuery("truncate forgotten_answers, " + String.join(", ", TABLES))
                .executeUpdate()
                .chain(() -> session.createNativeQuery("delete from inbox where starts_with(consumer, ?1)")
                        .setParameter(1, IntakeDesk.CONSUMERS)
                        .executeUpdate())
                .replaceWithVoid();
    }
}
