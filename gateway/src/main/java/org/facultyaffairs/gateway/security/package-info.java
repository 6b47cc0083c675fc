/**
 * Who is at the door, and in what spelling: the path alphabet, the token, the headers that may cross.
 * Which path leads where is the routing's business.
 */
@NullMarked
package org.facultyaffairs.gateway.security;

import org.jspecify.annotations.NullMarked;
