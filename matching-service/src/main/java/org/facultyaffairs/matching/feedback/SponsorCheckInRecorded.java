package org.facultyaffairs.matching.feedback;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What this service reads of a sponsor's answer: was it a good match? */
public record SponsorCheckInRecorded(
        UUID nominationId,
        long version,
        UUID nomineeId,
        UUID sponsorId,
        boolean goodMatch,
        List<String> desiredExpertise,
        Instant at) {}
