/**
 * Match runs over REST.
 * Translates only; the rules are one package up.
 */
@NullMarked
package org.facultyaffairs.matching.matchrun.api;

import org.jspecify.annotations.NullMarked;
