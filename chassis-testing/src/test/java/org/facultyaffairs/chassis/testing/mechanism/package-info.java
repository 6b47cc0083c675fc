/**
 * The chassis at work in the smallest service there can be: notes that are written, told of, and counted.
 * No rule of any domain.
 */
@NullMarked
package org.facultyaffairs.chassis.testing.mechanism;

import org.jspecify.annotations.NullMarked;
