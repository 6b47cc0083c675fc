/**
 * Units over REST.
 * Translates only; the rules are one package up.
 */
@NullMarked
package org.facultyaffairs.profile.unit.api;

import org.jspecify.annotations.NullMarked;
