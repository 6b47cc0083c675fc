/**
 * Requests to be nominated over REST.
 * Translates only; the rules are one package up.
 */
@NullMarked
package org.facultyaffairs.nomination.request.api;

import org.jspecify.annotations.NullMarked;
