/**
 * Recommended slates over REST.
 * Translates only; the rules are one package up.
 */
@NullMarked
package org.facultyaffairs.matching.opportunity.api;

import org.jspecify.annotations.NullMarked;
