package org.facultyaffairs.matching.nomination;

import java.time.Instant;
import java.util.UUID;

/** What this service reads of a nomination that was handed in. */
public record NominationSubmitted(
        UUID nominationId, UUID opportunityId, UUID nomineeId, UUID nominatorId, Instant at) {}
