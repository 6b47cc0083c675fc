package org.facultyaffairs.nomination.nomination;

import java.time.Instant;
import org.facultyaffairs.nomination.opportunity.Opportunity;

/**
 * What was decided about one nomination, apart from whether it was chosen.
 *
 * @param reason for the nominee, kept general; nothing that a reviewer wrote
 * @param shortlisted whether it was on the slate that went to the decision
 * @param by the faculty id of whoever decided, or a token's subject
 */
public record Decision(Opportunity opportunity, String reason, boolean shortlisted, String by, Instant at) {}
