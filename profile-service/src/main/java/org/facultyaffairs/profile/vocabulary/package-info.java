/**
 * The controlled words that people describe themselves with, and the house's own lists of values.
 * Who uses which word is no business of this room.
 */
@NullMarked
package org.facultyaffairs.profile.vocabulary;

import org.jspecify.annotations.NullMarked;
