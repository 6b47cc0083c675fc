/**
 * Equity figures over HTTP, as JSON and as CSV.
 * No counts but those that suppression has let through.
 */
@NullMarked
package org.facultyaffairs.metrics.snapshot.api;

import org.jspecify.annotations.NullMarked;
