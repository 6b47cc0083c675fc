/**
 * How many reach each stage from eligible to selected, and the share that goes on.
 * Pure arithmetic on counts; events and people stay outside.
 */
@NullMarked
package org.facultyaffairs.metrics.funnel;

import org.jspecify.annotations.NullMarked;
