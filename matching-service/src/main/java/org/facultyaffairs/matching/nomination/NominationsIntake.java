package org.facultyaffairs.matching.nomination;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.facultyaffairs.chassis.events.EventConsumer;
import org.facultyaffairs.chassis.events.EventIntake;
import org.facultyaffairs.matching.feedback.CheckIns;
import org.facultyaffairs.matching.feedback.SponsorCheckInRecorded;
import org.facultyaffairs.matching.opportunity.Declines;
import org.facultyaffairs.matching.opportunity.OpportunityId;
import org.facultyaffairs.matching.people.FacultyId;
import org.facultyaffairs.matching.sponsorship.ActKind;
import org.facultyaffairs.matching.sponsorship.CreditSponsor;
import org.facultyaffairs.matching.sponsorship.CreditSponsor.Credit;

/**
 * Credits whoever put somebody else forward, and keeps what sponsors said afterwards and who has declined. Who declines and refers a peer
 * has recommended them, whatever comes of it; once the peer's nomination is handed in, its nominator has nominated them.
 */
@ApplicationScoped
public class NominationsIntake {

    private final EventConsumer consumer;

    NominationsIntake(EventIntake intake, CreditSponsor sponsors, CheckIns checkIns, Declines declines) {
        consumer = intake.consumer("matching.nominations")
                .on(
                        "nomination-submitted",
                        NominationSubmitted.class,
                        (session, nomination, received) -> sponsors.credit(session, nominated(nomination)))
                .on(
                        "nomination-referred",
                        NominationReferred.class,
                        (session, referral, received) -> sponsors.credit(session, recommended(referral)))
                .on(
                        "nomination-declined",
                        NominationDeclined.class,
                        (session, declined, received) -> declines.keep(
                                session,
                                new OpportunityId(declined.opportunityId()),
                                new FacultyId(declined.nomineeId())))
                .on(
                        "sponsor-check-in-recorded",
                        SponsorCheckInRecorded.class,
                        (session, checkIn, received) -> checkIns.keep(session, checkIn));
    }

    @Incoming("nominations")
    Uni<Void> take(ConsumerRecord<String, byte[]> record) {
        return consumer.take(record);
    }

    private static Credit nominated(NominationSubmitted nomination) {
        return new Credit(
                new FacultyId(nomination.nominatorId()),
                new FacultyId(nomination.nomineeId()),
                ActKind.NOMINATE,
                nomination.nominationId(),
                nomination.opportunityId(),
                nomination.at());
    }

    private static Credit recommended(NominationReferred referral) {
        return new Credit(
                new FacultyId(referral.nomineeId()),
                new FacultyId(referral.peerId()),
                ActKind.RECOMMEND,
                referral.newNominationId(),
                referral.opportunityId(),
                referral.at());
    }
}
