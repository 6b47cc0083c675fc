/**
 * Opportunities over REST.
 * Translates only; the rules are one package up.
 */
@NullMarked
package org.facultyaffairs.nomination.posting.api;

import org.jspecify.annotations.NullMarked;
