/**
 * How a request is refused, paged, versioned and repeated safely over HTTP.
 * No domain noun, no route of a service.
 */
@NullMarked
package org.facultyaffairs.chassis.http;

import org.jspecify.annotations.NullMarked;
