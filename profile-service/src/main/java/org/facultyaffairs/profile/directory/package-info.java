/**
 * The faculty as HR knows them, with what they say of themselves in public, and who may see which of it.
 * Nothing confidential: how people identify is another room.
 */
@NullMarked
package org.facultyaffairs.profile.directory;

import org.jspecify.annotations.NullMarked;
