/**
 * Who may be put forward: CEL over the facts of a person, read as the nomination service reads it.
 * Plain Java; a copy on purpose, without the words for those who are refused.
 */
@NullMarked
package org.facultyaffairs.matching.eligibility;

import org.jspecify.annotations.NullMarked;
