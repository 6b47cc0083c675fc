package org.facultyaffairs.matching.opportunity;

import java.util.UUID;

/** A call, under the id that the nomination service gave. */
public record OpportunityId(UUID value) {}
