/**
 * How well two people, or a person and a call, fit: criteria, each with a value and its reason in words.
 * Plain Java, no I/O; never anything about an identity group.
 */
@NullMarked
package org.facultyaffairs.matching.scoring;

import org.jspecify.annotations.NullMarked;
