/**
 * Who may be put forward for an opportunity, and what would change it, from one expression.
 * No identity groups, no stored state, no framework: facts and a date go in, an answer in words comes out.
 */
@NullMarked
package org.facultyaffairs.nomination.eligibility;

import org.jspecify.annotations.NullMarked;
