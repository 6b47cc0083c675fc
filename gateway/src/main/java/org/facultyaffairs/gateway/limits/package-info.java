/**
 * How much and how often: bodies, rates, calls in flight. All of it is bounded in memory.
 * Nothing here knows a path or a role.
 */
@NullMarked
package org.facultyaffairs.gateway.limits;

import org.jspecify.annotations.NullMarked;
