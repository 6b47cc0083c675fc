/**
 * Proposals over REST, to the two people and to the office.
 * Translates only; the rules are one package up.
 */
@NullMarked
package org.facultyaffairs.matching.proposal.api;

import org.jspecify.annotations.NullMarked;
