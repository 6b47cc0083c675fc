/**
 * The catalogue of metrics and their figures over HTTP, as JSON and as CSV.
 * No counting, no rules.
 */
@NullMarked
package org.facultyaffairs.metrics.metric.api;

import org.jspecify.annotations.NullMarked;
