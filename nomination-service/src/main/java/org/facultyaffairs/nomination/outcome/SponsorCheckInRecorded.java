package org.facultyaffairs.nomination.outcome;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.facultyaffairs.nomination.nomination.Nomination;
import org.facultyaffairs.nomination.nomination.NominationEvent;
import org.facultyaffairs.nomination.nomination.NominationHeader;

/**
 * A sponsor said whether it was a good match, without their private words. Schema:
 * {@code sponsor-check-in-recorded.v1.json}.
 */
public record SponsorCheckInRecorded(
        @JsonUnwrapped NominationHeader nomination,
        UUID sponsorId,
        int dueDay,
        boolean goodMatch,
        List<String> desiredExpertise,
        Instant at)
        implements NominationEvent {

    static SponsorCheckInRecorded of(Nomination nomination, CheckInAnswer answer, List<String> desiredExpertise) {
        return new SponsorCheckInRecorded(
                nomination.header(),
                answer.sponsor(),
                answer.dueDay(),
                answer.goodMatch(),
                List.copyOf(desiredExpertise),
                answer.answeredAt());
    }

    @Override
    public String type() {
        return "sponsor-check-in-recorded";
    }
}
