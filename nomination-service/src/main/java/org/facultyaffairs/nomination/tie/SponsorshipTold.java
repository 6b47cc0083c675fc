package org.facultyaffairs.nomination.tie;

import java.time.Instant;
import java.util.UUID;

/** What of {@code sponsorship-started} and {@code sponsorship-act-recorded} is read here. */
record SponsorshipTold(UUID sponsorId, UUID protegeId, Instant at) {}
