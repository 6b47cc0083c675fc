/**
 * Whether the house as a whole is ready: the services and the place that signs people in.
 * Liveness is the process's own business and is not decided here.
 */
@NullMarked
package org.facultyaffairs.gateway.readiness;

import org.jspecify.annotations.NullMarked;
