package org.facultyaffairs.matching.nomination;

import java.util.UUID;

/** What this service reads of a nominee who declined; why is none of its business. */
public record NominationDeclined(UUID nominationId, UUID opportunityId, UUID nomineeId) {}
