/**
 * Reviews and their ranking over REST.
 * Translates only; the rules are one package up.
 */
@NullMarked
package org.facultyaffairs.nomination.reviewing.api;

import org.jspecify.annotations.NullMarked;
