/**
 * Programmes over REST.
 * Translates only; the rules are one package up.
 */
@NullMarked
package org.facultyaffairs.matching.program.api;

import org.jspecify.annotations.NullMarked;
