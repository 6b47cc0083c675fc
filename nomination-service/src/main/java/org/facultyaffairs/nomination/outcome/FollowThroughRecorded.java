package org.facultyaffairs.nomination.outcome;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import org.facultyaffairs.nomination.nomination.Nomination;
import org.facultyaffairs.nomination.nomination.NominationEvent;
import org.facultyaffairs.nomination.nomination.NominationHeader;

/** Somebody said whether the nominee delivered. Schema: {@code follow-through-recorded.v1.json}. */
public record FollowThroughRecorded(
        @JsonUnwrapped NominationHeader nomination, boolean delivered, Instant at, String by)
        implements NominationEvent {

    static FollowThroughRecorded of(Nomination nomination, FollowThrough recorded) {
        return new FollowThroughRecorded(
                nomination.header(), recorded.delivered(), recorded.recordedAt(), recorded.recordedBy());
    }

    @Override
    public String type() {
        return "follow-through-recorded";
    }
}
