/**
 * Lists: where the next page begins, and how a whole list is streamed.
 * Nothing of what is listed.
 */
@NullMarked
package org.facultyaffairs.nomination.listing;

import org.jspecify.annotations.NullMarked;
