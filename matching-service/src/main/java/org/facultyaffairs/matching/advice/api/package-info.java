/**
 * Recommendations over REST.
 * Translates only; the rules are one package up.
 */
@NullMarked
package org.facultyaffairs.matching.advice.api;

import org.jspecify.annotations.NullMarked;
