/**
 * Nominations over REST.
 * Translates only; the rules are one package up.
 */
@NullMarked
package org.facultyaffairs.nomination.nomination.api;

import org.jspecify.annotations.NullMarked;
