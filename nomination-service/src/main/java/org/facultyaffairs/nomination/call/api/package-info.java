/**
 * Calls for applications over REST.
 * Translates only; the rules are one package up.
 */
@NullMarked
package org.facultyaffairs.nomination.call.api;

import org.jspecify.annotations.NullMarked;
