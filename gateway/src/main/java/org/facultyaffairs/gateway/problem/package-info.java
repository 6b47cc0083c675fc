/**
 * How the door says no: one shape for every refusal (RFC 9457) and the one place that writes it.
 * Why something is refused is decided elsewhere.
 */
@NullMarked
package org.facultyaffairs.gateway.problem;

import org.jspecify.annotations.NullMarked;
