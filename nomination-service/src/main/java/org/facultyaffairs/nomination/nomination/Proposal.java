package org.facultyaffairs.nomination.nomination;

import java.util.UUID;
import org.facultyaffairs.nomination.opportunity.Opportunity;

/** Somebody who puts somebody forward, and what they say of them. */
record Proposal(Opportunity opportunity, UUID nominee, UUID nominator, NominatorKind kind, String statement) {}
