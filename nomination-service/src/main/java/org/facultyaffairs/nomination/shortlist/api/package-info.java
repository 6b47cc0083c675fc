/**
 * Slates and their reviews over REST.
 * Translates only; the rules are one package up.
 */
@NullMarked
package org.facultyaffairs.nomination.shortlist.api;

import org.jspecify.annotations.NullMarked;
