/**
 * What ties a request to its traces and its log line. Nothing here decides anything, and no name, token or query
 * string is ever written.
 */
@NullMarked
package org.facultyaffairs.gateway.correlation;

import org.jspecify.annotations.NullMarked;
