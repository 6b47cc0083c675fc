/**
 * Outcomes, follow-through and check-ins over REST.
 * Translates only; the rules are one package up.
 */
@NullMarked
package org.facultyaffairs.nomination.outcome.api;

import org.jspecify.annotations.NullMarked;
