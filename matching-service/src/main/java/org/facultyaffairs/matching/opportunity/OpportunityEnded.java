package org.facultyaffairs.matching.opportunity;

import java.util.UUID;

/** What this service reads of an opportunity that was closed or cancelled. */
public record OpportunityEnded(UUID opportunityId, long version, String unit) {}
