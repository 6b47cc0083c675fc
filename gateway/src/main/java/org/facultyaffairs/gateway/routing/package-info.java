/**
 * Which path leads to which service, who may take it, and the streaming proxy that goes there.
 * The table is data (routes.txt); what is not in it does not exist.
 */
@NullMarked
package org.facultyaffairs.gateway.routing;

import org.jspecify.annotations.NullMarked;
