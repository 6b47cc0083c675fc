/**
 * Two people proposed to each other: what they are told, what each answers, and who comes next when it is no.
 * Not how the match was found, and not how a mentorship goes on.
 */
@NullMarked
package org.facultyaffairs.matching.proposal;

import org.jspecify.annotations.NullMarked;
