/**
 * How an opportunity is posted: drafted, held against the rules of every feature, published, changed, closed, called off.
 * Nothing else may depend on this room, for it knows all the others.
 */
@NullMarked
package org.facultyaffairs.nomination.posting;

import org.jspecify.annotations.NullMarked;
