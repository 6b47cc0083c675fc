/**
 * Decisions over REST.
 * Translates only; the rules are one package up.
 */
@NullMarked
package org.facultyaffairs.nomination.decision.api;

import org.jspecify.annotations.NullMarked;
