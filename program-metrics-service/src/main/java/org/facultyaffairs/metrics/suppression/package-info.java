/**
 * Which counts of a table may be shown so that nobody can be found in it, and the audit that proves it.
 * No framework, no I/O, no statistics: a hidden count leaves this room neither as a number nor as a reason.
 */
@NullMarked
package org.facultyaffairs.metrics.suppression;

import org.jspecify.annotations.NullMarked;
