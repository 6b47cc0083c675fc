/**
 * Forgets everything that was taken in and takes it in again from the log.
 * Nothing of what the events mean: the intake knows that.
 */
@NullMarked
package org.facultyaffairs.metrics.rebuild;

import org.jspecify.annotations.NullMarked;
