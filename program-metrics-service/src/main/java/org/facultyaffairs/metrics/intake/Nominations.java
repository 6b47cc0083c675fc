package org.facultyaffairs.metrics.intake;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Who was put forward for what, how far it went, and what became of it afterwards. */
@ApplicationScoped
class Nominations {

    private static final List<String> MOVES = List.of(
            "nomination-drafted",
            "nomination-consented",
            "nomination-declined",
            "nomination-referred",
            "nomination-submitted",
            "nominee-selected",
            "nominee-not-selected",
            "nomination-withdrawn",
            "nomination-lapsed");

    private final TopicIntake topic;

    Nominations(IntakeDesk desk) {
        topic = desk.topic("nominations");
        MOVES.forEach(type -> topic.on(
                type,
                NominationMoved.class,
                (session, eventId, event) -> NominationFacts.moved(session, eventId, type, event)));
        topic.on("slate-reviewed", NominationFacts.SlateReviewed.class, NominationFacts::slateReviewed)
                .on("sponsor-check-in-recorded", NominationFacts.CheckIn.class, NominationFacts::checkIn)
                .on("follow-through-recorded", NominationFacts.FollowThrough.class, NominationFacts::followThrough)
                .on("nomination-requested", Logged.class, Projection.logOnly())
                .on("review-submitted", Logged.class, Projection.logOnly());
    }

    @Incoming("nominations")
    Uni<Void> take(ConsumerRecord<String, byte[]> record) {
        return topic.take(record);
    }
}
