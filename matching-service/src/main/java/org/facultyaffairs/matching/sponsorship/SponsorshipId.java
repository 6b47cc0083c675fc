package org.facultyaffairs.matching.sponsorship;

import java.util.UUID;

/** One person's sponsorship of one other. */
public record SponsorshipId(UUID value) {}
