/**
 * The stream of changes over HTTP.
 * No figures, no rules.
 */
@NullMarked
package org.facultyaffairs.metrics.live.api;

import org.jspecify.annotations.NullMarked;
