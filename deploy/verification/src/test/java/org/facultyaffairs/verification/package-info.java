/**
 * The house under test from outside: HTTP through the gateway with real tokens, and the topics.
 * Nothing here knows a class of a service.
 */
@NullMarked
package org.facultyaffairs.verification;

import org.jspecify.annotations.NullMarked;
