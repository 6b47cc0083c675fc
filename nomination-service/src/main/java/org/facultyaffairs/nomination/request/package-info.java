/**
 * "Please nominate me", to a colleague or to the office, and what becomes of it.
 * What follows when it is accepted is for nomination.
 */
@NullMarked
package org.facultyaffairs.nomination.request;

import org.jspecify.annotations.NullMarked;
