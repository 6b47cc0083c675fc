package org.facultyaffairs.matching.nomination;

import java.time.Instant;
import java.util.UUID;

/**
 * What this service reads of a nominee who declined and named a peer instead.
 *
 * @param nomineeId who declined, and so is the one who refers
 * @param newNominationId the peer's nomination
 */
public record NominationReferred(
        UUID nominationId, UUID opportunityId, UUID nomineeId, UUID peerId, UUID newNominationId, Instant at) {}
