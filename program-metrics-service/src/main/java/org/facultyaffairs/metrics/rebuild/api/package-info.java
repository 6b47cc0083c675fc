/**
 * A rebuild, asked for and followed over HTTP.
 * No rules.
 */
@NullMarked
package org.facultyaffairs.metrics.rebuild.api;

import org.jspecify.annotations.NullMarked;
