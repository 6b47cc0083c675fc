/**
 * The few out of very many who fit one person best, exactly, from packed features.
 * Plain Java, no I/O; never where a feature comes from or what it means.
 */
@NullMarked
package org.facultyaffairs.matching.recommendation;

import org.jspecify.annotations.NullMarked;
