/**
 * The award calendar over REST.
 * Translates only; the rules are one package up.
 */
@NullMarked
package org.facultyaffairs.nomination.calendar.api;

import org.jspecify.annotations.NullMarked;
