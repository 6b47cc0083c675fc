package org.facultyaffairs.nomination.escalation;

import java.time.Instant;

/** One rung of the ladder: from when on an unanswered call is brought to this level. */
public record EscalationStep(EscalationLevel level, int daysBefore, Instant dueAt) {}
