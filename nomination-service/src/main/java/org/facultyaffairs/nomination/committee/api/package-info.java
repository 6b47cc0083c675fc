/**
 * Committees and their conflicts over REST.
 * Translates only; the rules are one package up.
 */
@NullMarked
package org.facultyaffairs.nomination.committee.api;

import org.jspecify.annotations.NullMarked;
