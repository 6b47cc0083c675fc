/**
 * What every interface has in common, said in the OpenAPI document so that no resource has to repeat it.
 * No path, no operation of a service.
 */
@NullMarked
package org.facultyaffairs.chassis.openapi;

import org.jspecify.annotations.NullMarked;
