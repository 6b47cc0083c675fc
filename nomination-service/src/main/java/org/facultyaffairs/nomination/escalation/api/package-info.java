/**
 * Unanswered calls over REST.
 * Translates only; the rules are one package up.
 */
@NullMarked
package org.facultyaffairs.nomination.escalation.api;

import org.jspecify.annotations.NullMarked;
